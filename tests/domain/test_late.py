"""What is late is what the standard library makes, but for the time at which it is made."""

from __future__ import annotations

import dataclasses
import pickle
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace
from inspect import signature
from typing import ClassVar

import pytest

from goalcoach.domain import late
from tests.each import every


@late.dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step."""

    text: str
    hours: int = 2
    names: tuple[str, ...] = field(default_factory=tuple)

    def __post_init__(self) -> None:
        if not self.text:
            raise ValueError("a step has words")


@late.dataclass(frozen=True, slots=True)
class Place:
    """A place."""

    line: int
    column: int = 1


@late.dataclass(frozen=True, slots=True)
class Longer(Place):
    """A place with an end."""

    end: int = 9


@late.dataclass(frozen=True, slots=True, eq=False)
class Itself:
    """Like no other."""

    name: str


@late.dataclass(slots=True)
class Count:
    """Something that changes."""

    number: int = 0


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the classes for which the standard library wrote something, from here on."""
    names: list[str] = []
    plain = dataclasses.dataclass

    def watched(**options: bool) -> Callable[[type], type]:
        def made(cls: type) -> type:
            names.append(cls.__name__)
            return plain(**options)(cls)

        return made

    monkeypatch.setattr(dataclasses, "dataclass", watched)
    return names


def test_nothing_is_written_before_somebody_needs_it(written: list[str]) -> None:
    @late.dataclass(frozen=True, slots=True)
    class Fresh:
        word: str

    assert written == []

    one = Fresh("a")
    assert written == ["Fresh"]

    assert (one == Fresh("a"), hash(one) == hash(Fresh("a")), repr(one).endswith("Fresh(word='a')")) == (
        True,
        True,
        True,
    )
    assert written == ["Fresh", "Fresh"]


def test_one_that_changes_is_written_at_once(written: list[str]) -> None:
    @late.dataclass(slots=True)
    class Fresh:
        word: str

    assert (written, Fresh("a")) == (["Fresh"], Fresh("a"))


def test_it_is_made_compared_and_shown_as_any_other() -> None:
    step = Step(text="call", hours=3)

    assert step == Step(text="call", hours=3, names=())
    assert step != Step(text="call")
    assert hash(step) == hash(Step(text="call", hours=3))
    assert repr(step) == "Step(text='call', hours=3, names=())"
    assert replace(step, hours=4).hours == 4
    assert [each.name for each in fields(Step)] == ["text", "hours", "names"]
    assert is_dataclass(Place)
    assert list(signature(Place).parameters) == ["line", "column"]
    assert Place.__match_args__ == ("line", "column")
    assert not hasattr(step, "__dict__")
    assert getattr(Step, "__dataclass_params__").eq  # noqa: B009 - mypy knows no such name


def test_it_looks_at_what_it_holds() -> None:
    with pytest.raises(ValueError, match="a step has words"):
        Step(text="")
    with pytest.raises(TypeError, match="unexpected keyword"):
        Step(text="call", minutes=3)  # type: ignore[call-arg]


def test_nobody_changes_it() -> None:
    step = Step(text="call")

    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'hours'"):
        step.hours = 9  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'hours'"):
        del step.hours


def test_a_class_below_another_has_the_fields_of_both() -> None:
    assert repr(Longer(3, end=4)) == "Longer(line=3, column=1, end=4)"
    assert vars(Longer)["__slots__"] == ("end",)


def test_what_is_told_apart_by_identity_is_equal_to_itself_alone() -> None:
    one = Itself("a")

    assert one == one  # noqa: PLR0124 - the point of it
    assert one != Itself("a")
    assert len({one, Itself("a")}) == 2
    assert repr(one) == "Itself(name='a')"


def test_what_stands_in_another_process_first_is_read_there() -> None:
    assert pickle.loads(pickle.dumps(Place(3, 4))) == Place(3, 4)

    @late.dataclass(frozen=True, slots=True)
    class Fresh:
        word: str

    empty = Fresh.__new__(Fresh)
    empty.__setstate__(["read"])  # type: ignore[attr-defined]
    assert empty == Fresh("read")


def test_two_threads_may_need_it_first_at_once() -> None:
    def made(number: int) -> bool:
        @late.dataclass(frozen=True, slots=True)
        class Fresh:
            word: int
            names: tuple[str, ...] = field(default_factory=tuple)

        with ThreadPoolExecutor(4) as pool:
            return len(set(pool.map(Fresh, [number] * 8))) == 1

    assert all(made(number) for number in range(50))


def test_what_annotations_do_not_tell_is_refused() -> None:
    @late.dataclass(frozen=True, slots=True)
    class Odd:
        word: str
        shared: ClassVar[int] = 3

    with pytest.raises(TypeError, match="Odd has fields that its annotations do not tell"):
        Odd("a")


LATE = [
    cls
    for module in ("domain.goal", "domain.draft", "domain.talking", "rules.facts", "rules.rule")
    for cls in vars(__import__(f"goalcoach.{module}", fromlist=["*"])).values()
    if isinstance(cls, type) and "__dataclass_fields__" in vars(cls)
]


@every("cls", LATE)
def test_the_slots_of_a_class_are_its_fields(cls: type) -> None:
    assert vars(cls)["__slots__"] == tuple(each.name for each in fields(cls))


def test_a_pattern_is_compiled_when_somebody_looks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    plain = re.compile

    def watched(written: str, flags: re.RegexFlag) -> re.Pattern[str]:
        compiled.append(written)
        return plain(written, flags)

    monkeypatch.setattr(re, "compile", watched)
    number = late.pattern(r"(\d+) days", re.IGNORECASE)
    assert compiled == []

    assert [match[1] for match in number.finditer("3 Days, 4 days")] == ["3", "4"]
    assert number.sub("soon", "in 3 DAYS") == "in soon"
    assert (number.pattern, number.search("days")) == (r"(\d+) days", None)
    seen = len(compiled)
    assert number.search("5 days")
    assert len(compiled) == seen
