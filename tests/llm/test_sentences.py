"""A streamed answer, taken apart into sentences and the object after them, wherever its pieces end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from goalcoach.llm.sentences import SentenceStream
from tests.each import every


def taken(text: str, size: int) -> tuple[list[str], str]:
    stream, said = SentenceStream(), []
    for at in range(0, len(text), size):
        said += stream.feed(text[at : at + size])
    return [*said, *stream.rest()], stream.found


SIZES = every("size", [1, 2, 3, 7, 1000])


@SIZES
@every(
    ("text", "sentences"),
    [
        ("Noted. Next one.", ["Noted. ", "Next one."]),
        ("Good to know!\n\n**Why does it matter?**", ["Good to know!\n\n", "**Why does it matter?**"]),
        ("From 4.5 to 3.2 days. Noted.", ["From 4.5 to 3.2 days. ", "Noted."]),
        ("Ask e.g. Finance. Then go on.", ["Ask e.g. Finance. ", "Then go on."]),
        ("Bis zum 3. Quartal, z. B. Ende Juni. Gut.", ["Bis zum 3. Quartal, z. B. Ende Juni. ", "Gut."]),
        ("It ends at 12. Next is why.", ["It ends at 12. ", "Next is why."]),
        ("Ask Dr. Berg about it. Fine.", ["Ask Dr. Berg about it. ", "Fine."]),
        ("He said “done.” Then he left.", ["He said “done.” ", "Then he left."]),
        (
            "Two ways:\n1. Fewer calls\n2. Faster answers",
            ["Two ways:\n", "1. Fewer calls\n", "2. Faster answers"],
        ),
        ("**What would change?** Tell me.", ["**What would change?** ", "Tell me."]),
        ("Really?! Yes… Go on.", ["Really?! ", "Yes… ", "Go on."]),
        ("Use it. {curly}", ["Use it. ", "{curly}"]),
        ("no end at all", ["no end at all"]),
        ("", []),
    ],
)
def test_sentences(text: str, sentences: list[str], size: int) -> None:
    assert taken(text, size) == (sentences, "")


@SIZES
@every(
    ("text", "sentences", "found"),
    [
        (
            'Noted.\n\n**Why?**\n\n```json\n{"a": 1}\n```',
            ["Noted.\n\n", "**Why?**"],
            '```json\n{"a": 1}\n```',
        ),
        ('**Why?**\n{"a": 1}', ["**Why?**"], '{"a": 1}'),
        ('{"a": 1}', [], '{"a": 1}'),
        ("Noted. **Why?**\n```\n{}\n```\nBye!", ["Noted. ", "**Why?**"], "```\n{}\n```\nBye!"),
    ],
)
def test_the_object_after_them(text: str, sentences: list[str], found: str, size: int) -> None:
    said, rest = taken(text, size)
    assert [each.rstrip() for each in said] == [each.rstrip() for each in sentences]
    assert rest == found


def test_a_sentence_is_said_as_soon_as_the_next_begins() -> None:
    stream = SentenceStream()
    assert stream.feed("Noted. ") == []
    assert stream.feed("W") == ["Noted. "]


@given(st.text(alphabet="aB1 .!?*\n`{e.g", max_size=60), st.integers(1, 9))
def test_nothing_is_lost_and_pieces_do_not_matter(text: str, size: int) -> None:
    whole, piecewise = taken(text, 1000), taken(text, size)
    assert whole[0] == piecewise[0]
    assert whole[1] == piecewise[1]
    assert " ".join([*whole[0], whole[1]]).split() == text.split()
