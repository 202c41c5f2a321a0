"""Proofs: beside a released version, that a run tried it and that the gate let it pass. Knows no run.

A file `v2.proof.json` beside `v2.md` is made by `goalcoach prompts promote` and read at start.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from goalcoach.prompts.document import BadPrompt, Prompt

SUFFIX = ".proof.json"
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a version went live by."""

    prompt: str
    """Id and version."""
    hash: str
    """Of its file as it was released."""
    run: str
    """Id of the run."""
    report: str
    """SHA-256 of the file of its report, in hex."""
    day: str
    """On which the run ended, ISO."""
    llm: str
    """Who answered in it."""
    against: str
    """The version it was held against; empty for the first one."""
    suites: Mapping[str, str]
    """Hashes by name."""
    checks: tuple[str, ...]
    """What the gate looked at, and said, a sentence each."""


def written(proof: Proof) -> str:
    """The file of a proof."""
    return json.dumps(asdict(proof), indent=2, sort_keys=True) + "\n"


def read_proof(raw: bytes, place: str) -> Proof:
    """A proof from its file. Raises BadPrompt."""
    try:
        row = json.loads(raw)
        proof = Proof(**{**row, "checks": tuple(row["checks"])})
        fits = _HASH.fullmatch(proof.hash) and _HASH.fullmatch(proof.report)
    except (ValueError, TypeError, KeyError) as error:
        raise BadPrompt(f"{place} is no proof ({error}). Make it anew: goalcoach prompts promote") from None
    if not fits:
        raise BadPrompt(
            f"{place} is no proof: its fingerprints are none. Make it anew: goalcoach prompts promote"
        )
    return proof


def unproved(in_use: Iterable[Prompt], proofs: Mapping[str, Proof]) -> list[Prompt]:
    """Those of which no proof is about their file as it is."""
    return [each for each in in_use if each.name not in proofs or proofs[each.name].hash != each.hash]
