"""What the pages of batches show: how far one is, and what became of the conversation with each person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goalcoach.coach.reviews.batches import Told
from goalcoach.domain.sentence import spoken_date
from goalcoach.exchange.sheet_of import OCCASION
from goalcoach.store.batch_port import ENDED, Batch, BatchItem, BatchState, ItemState

STATE: Mapping[BatchState, str] = {
    BatchState.RUNNING: "Being prepared",
    BatchState.STOPPING: "Stops after the one being made",
    BatchState.STOPPED: "Stopped",
    BatchState.DONE: "Done",
}
_ITEM: Mapping[ItemState, str] = {
    ItemState.WAITING: "Waits",
    ItemState.MAKING: "Being made",
    ItemState.MADE: "Made",
    ItemState.THERE: "There already, left as it is",
    ItemState.FAILED: "Not made",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """A batch in a line."""

    id: str
    title: str
    """Occasion and day."""
    state: str
    done: bool
    people: int
    ended: int
    counted: str
    """How many became what, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One person of it."""

    name: str
    state: str
    made: bool
    why: str
    href: str
    """Where the preparation is; empty where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchView:
    """A batch with its people."""

    progress: Progress
    period: str
    by: str
    going: bool
    """Whether something changes by itself."""
    stops: bool
    """Whether it is to stop, or has."""
    waits: int
    """How many were not begun."""
    lines: tuple[Line, ...]

    @property
    def first(self) -> Line | None:
        """The first one there is to read."""
        return next((each for each in self.lines if each.href), None)


def progress(batch: Batch) -> Progress:
    """How far it is."""
    counts = (
        (batch.count(ItemState.MADE), "made"),
        (batch.count(ItemState.THERE), "there already"),
        (batch.count(ItemState.FAILED), "not made"),
    )
    return Progress(
        id=batch.id,
        title=f"{OCCASION[batch.occasion]}, {spoken_date(batch.day)}",
        state=STATE[batch.state],
        done=batch.state is BatchState.DONE,
        people=len(batch.items),
        ended=batch.count(*ENDED),
        counted=", ".join(f"{number} {words}" for number, words in counts if number),
    )


def batch_view(told: Told) -> BatchView:
    """All that its page shows."""
    batch = told.batch
    return BatchView(
        progress=progress(batch),
        period=f"{spoken_date(batch.begin)} to {spoken_date(batch.until)}"
        if batch.begin and batch.until
        else "what fits each person",
        by="the language model" if batch.asks_model else "the built-in coach",
        going=batch.open,
        stops=batch.state is not BatchState.RUNNING,
        waits=batch.count(ItemState.WAITING),
        lines=tuple(_line(each, told.names[each.about_id]) for each in batch.items),
    )


def _line(item: BatchItem, name: str) -> Line:
    shown = item.preparation_id if item.state in {ItemState.MADE, ItemState.THERE} else None
    return Line(
        name=name,
        state=_ITEM[item.state],
        made=item.state is ItemState.MADE,
        why=item.why,
        href=f"/reviews/{shown}" if shown else "",
    )
