"""How an answer of a language model was made, in words."""

from __future__ import annotations

from goalcoach.domain.draft import Making
from goalcoach.domain.plural import counted
from goalcoach.prompts.library import library
from goalcoach.store.prompt_port import FIRST_OWN


def asked_with(making: Making) -> str:
    """What the model was asked with, for whoever wants to know."""
    repaired = f", {making.repairs} of them to put right what the rules refused" if making.repairs else ""
    calls = counted(making.calls, "call")
    cost = f", cost {making.cost:.4f}" if making.cost else ""
    return (
        f"Model {making.model} at {making.host} ({making.parameters}), prompt {making.prompt} "
        f"(fingerprint {making.prompt_hash[:8]}): {calls}{repaired}, {making.seconds:.1f} seconds, "
        f"{making.prompt_tokens + making.completion_tokens} tokens{cost}.{_tried(making)}"
    )


def _tried(making: Making) -> str:
    """By which eval run this version of the prompt may be asked."""
    proof = library().proofs.get(making.prompt)
    if proof is not None:
        return f" This version was tried on {proof.day}, in eval run {proof.run}."
    version = making.prompt.partition("@")[2]
    if version.isdecimal() and int(version) >= FIRST_OWN:
        return (
            " Your organisation wrote this version; HR has the report of the eval run by which it went live."
        )
    return ""
