"""`goalcoach explain CODE --digest`: a rule as it was when a verdict was made. Reads the database."""

from __future__ import annotations

import asyncio
import sys

from goalcoach.cli.environment import read_settings
from goalcoach.cli.failing import FINE, tell
from goalcoach.cli.formats.jsonl import json_text
from goalcoach.coach.rule_packs import RuleThen, rule_then
from goalcoach.rules.explain import explain_rule, plain, rule_data
from goalcoach.wiring import wire


def explain_then(*, code: str, digest: str, shown: str) -> int:
    """Explain the rule with this code as it was for verdicts with this digest."""
    found = asyncio.run(_found(code.strip().upper(), digest.strip().lower()))
    if shown == "json":
        print(json_text(rule_data(found.rule), indent=2))
    else:
        markdown = explain_rule(found.rule)
        sys.stdout.write(plain(markdown) if shown == "text" else markdown)
    if found.pack:
        tell(f"As {found.pack} had it.")
    if not found.certain:
        tell("goalcoach's own rules have changed since: this is how the rule reads today.")
    return FINE


async def _found(code: str, digest: str) -> RuleThen:
    wired = wire(read_settings())
    try:
        async with wired.office.store.unit() as unit:
            return await rule_then(unit, code, digest)
    finally:
        await wired.close()
