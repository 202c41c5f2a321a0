"""What pages show of a proposal to find out why a result falls short. Decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.store.proposal_port import Proposal, ProposalState
from goalcoach.web.pages.growth_view import CAUSE
from goalcoach.web.pages.shortfall_form import told


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalRow:
    """One proposal as its manager may know of it."""

    id: str
    title: str
    numbers: str
    state: str
    open: bool
    words: str
    """Why it was declined, or what the owner tells that they do; may be empty."""
    cause: str
    """As the owner told it; empty while they tell nothing."""


def row(proposal: Proposal) -> ProposalRow:
    """In words."""
    return ProposalRow(
        id=proposal.id,
        title=proposal.shortfall.title,
        numbers=told(proposal.shortfall),
        state=told_state(proposal),
        open=proposal.state is ProposalState.OPEN,
        words=proposal.reply or proposal.told,
        cause=CAUSE[proposal.cause] if proposal.cause else "",
    )


def told_state(proposal: Proposal) -> str:
    """What became of it."""
    if proposal.cause is not None:
        return "Taken up, and told what came out"
    return {
        ProposalState.OPEN: "Not answered yet",
        ProposalState.TAKEN: "Taken up",
        ProposalState.DECLINED: "Declined",
    }[proposal.state]
