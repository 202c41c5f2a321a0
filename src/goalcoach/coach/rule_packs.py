"""The organisation's rules over time: each version that judges is kept, and explains its verdicts later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from goalcoach.coach.office import Office
from goalcoach.domain.errors import NotFound
from goalcoach.rules.catalogue import RULES, digest_with, rules_digest, rules_with
from goalcoach.rules.pack import NO_PACK
from goalcoach.rules.rule import Rule
from goalcoach.store.pack_port import PackRecord
from goalcoach.store.port import Unit


async def remember_pack(office: Office) -> None:
    """Keep the pack in use, before anything is judged with it. Keeps one version once."""
    pack = office.pack
    if pack is NO_PACK:
        return
    async with office.store.unit() as unit:
        await unit.packs.keep(
            PackRecord(
                rules_digest=digest_with(pack),
                digest=pack.digest,
                name=pack.name,
                version=pack.version,
                content=pack.content,
                at=office.now(),
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleThen:
    """A rule as it was when a verdict was made."""

    rule: Rule[Any]
    pack: str
    """Name and version of the organisation's pack, empty when there was none."""
    certain: bool
    """False: goalcoach's own rules have changed since, and this one is told as it reads today."""


async def rule_then(unit: Unit, code: str, digest: str) -> RuleThen:
    """The rule with this code among those that verdicts with this digest rest on. Raises NotFound."""
    pack = NO_PACK
    if digest != rules_digest():
        kept = await unit.packs.get(digest)
        if kept is None:
            raise NotFound(f"No rules with the digest {digest!r} are kept here.", digest=digest)
        from goalcoach.packs.reading import pack_once_used

        pack = pack_once_used(kept.content, kept.name)
    found = rules_with(pack).get(code)
    if found is None:
        raise NotFound(f"There was no rule {code!r} among those with the digest {digest!r}.", code=code)
    certain = code not in RULES or digest_with(pack) == digest
    return RuleThen(rule=found, pack=f"{pack.name} {pack.version}".strip(), certain=certain)
