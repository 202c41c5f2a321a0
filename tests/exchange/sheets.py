"""Sheets of talking points for tests: one as it should be, one of everything that breaks files."""

from __future__ import annotations

from datetime import date

from goalcoach.domain.talking import Part
from goalcoach.exchange.talking_sheet import Sheet, SheetPoint, SheetSection, SheetSource

HOSTILE = (
    "# not a heading",
    "<script>alert(1)</script> & &lt;b&gt; &amp;",
    "[click](javascript:alert(1)) ![x](http://evil.example/x.png)",
    "- a\n- b",
    "+ a",
    "1. one",
    "2)",
    "=====",
    "---",
    "***",
    "> quoted",
    "~~~",
    "```sh",
    "| a | b |",
    "*a* _b_ __c__ ~~d~~ `e`",
    "a\\b\\* c",
    "    deep",
    "line  \nbreak",
    "مرحبا 123 שלום",
    "👩‍👩‍👧‍👦 🏳️‍🌈",
    "W" * 600,
    "=cmd|' /C calc'!A0",
    "from $5 to $10, $$x$$, %%y%%, ==z== at WWW.evil.example",
)
"""Texts that a careless writer would take for markup."""


def a_sheet() -> Sheet:
    """Three parts: two with points, one that is empty."""
    return Sheet(
        title="Review with Ana Ruiz",
        whom="Ana Ruiz",
        by="Ben Okafor",
        occasion="Review",
        begin=date(2026, 7, 1),
        until=date(2026, 12, 31),
        made="The built-in coach drafted these points from 2 pieces of evidence that Ben Okafor kept.",
        coverage="July and August: nothing. September to December: 2 pieces of evidence.",
        sections=(
            SheetSection(
                part=Part.PERFORMANCE,
                points=(
                    SheetPoint(
                        text="", question="How do you look back on it yourself?", words="Built-in coach"
                    ),
                    SheetPoint(
                        text="Returned parcels fell from 9 % to 6.4 %.",
                        question="What made the biggest difference?",
                        period="1 July to 31 December 2026",
                        confidence="Enough to say",
                        sources=(1, 2),
                        words="Ben Okafor’s words",
                    ),
                ),
            ),
            SheetSection(
                part=Part.CONNECTION, points=(SheetPoint(text="The course was used.", sources=(2,)),)
            ),
            SheetSection(part=Part.DEVELOPMENT, empty="Nothing is known of learning in this period."),
        ),
        goals=(("Not reached", "Bring returned parcels from 9 % to 6 % by 31 December 2026."),),
        sources=(
            SheetSource(day=date(2026, 9, 14), kind="Check-in", text="Returned parcels at 9 %."),
            SheetSource(day=date(2026, 12, 18), kind="Result", text="6.4 % against a target of 6 %."),
        ),
        others=(
            SheetSource(day=date(2026, 8, 3), kind="Feedback by Mia", text="Asked before naming a date."),
        ),
        day=date(2026, 12, 21),
        version=3,
    )


def a_hostile_sheet(points: int) -> Sheet:
    """So many points, in every place a text that breaks something."""
    bad = (*HOSTILE, "\x00\x08\x0b\ufffe null", "\u202eexe.txt\u2066", "\ud800 lone")
    return Sheet(
        title=bad[1],
        whom=bad[18],
        by=bad[0],
        occasion=bad[5],
        begin=date(2026, 1, 1),
        until=date(2026, 6, 30),
        made=bad[3],
        coverage=bad[20],
        sections=(
            SheetSection(
                part=Part.PERFORMANCE,
                points=tuple(
                    SheetPoint(
                        text=bad[at % len(bad)],
                        question=bad[(at + 1) % len(bad)],
                        period=bad[(at + 2) % len(bad)],
                        confidence=bad[(at + 3) % len(bad)],
                        sources=(at % len(bad) + 1,),
                        words=bad[(at + 4) % len(bad)],
                    )
                    for at in range(points)
                ),
            ),
            SheetSection(part=Part.DEVELOPMENT, empty=bad[8]),
        ),
        goals=tuple((each, each) for each in bad),
        sources=tuple(SheetSource(day=date(2026, 1, 1), kind=each, text=each) for each in bad),
        day=date(2026, 7, 1),
    )
