"""A share as a bar with its interval, as SVG. The table it stands in says the same in numbers."""

from __future__ import annotations

from goalcoach.evaluation.reports.html.element import Html, el
from goalcoach.evaluation.statistics.interval import Interval

_WIDTH, _HEIGHT = 200, 14


def bar(share: Interval | None, kind: str = "") -> Html:
    """From nought at the left to all at the right; the thin line is the interval. Empty where nothing was
    scored, which is not nought."""
    parts = [el("rect", class_="track", x=0, y=2, width=_WIDTH, height=10)]
    if share is not None:
        parts += [
            el("rect", class_=f"share {kind}".strip(), x=0, y=2, width=_at(share.value), height=10),
            el("line", class_="reach", x1=_at(share.low), x2=_at(share.high), y1=7, y2=7),
            *(
                el("line", class_="reach", x1=_at(end), x2=_at(end), y1=3, y2=11)
                for end in (share.low, share.high)
            ),
        ]
    return el(
        "svg",
        *parts,
        class_="bar",
        viewBox=f"-1 0 {_WIDTH + 2} {_HEIGHT}",
        aria_hidden="true",
        focusable="false",
    )


def _at(share: float) -> float:
    return round(share * _WIDTH, 1)
