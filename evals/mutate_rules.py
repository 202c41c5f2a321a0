"""`python -m evals.mutate_rules`: breaks each rule on purpose and tells which breaks no test notices.

A rule is broken four ways: it finds nothing, it finds every draft, it finds what it should not and nothing
else, and it finds the right drafts but some other place in them. The tests are those of the examples, called
in this process. Ends with 1 when a broken rule goes unnoticed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from inspect import unwrap
from typing import Any

from goalcoach.rules import engine
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import Hit, Rule
from tests.rules import test_examples

Find = Callable[[Any, Reading, Facts], Iterable[Hit]]
Check = Callable[[], None]


def main() -> int:
    """Break every rule in turn."""
    missed = [f"{code} may {how}, and no test notices" for code, how in unnoticed(RULES.values(), checks())]
    print("\n".join([*missed, f"{len(RULES)} rules broken in {len(MUTANTS)} ways, {len(missed)} unnoticed"]))
    return 1 if missed else 0


def silent(each: Rule[Any]) -> Find:
    """Finds nothing."""

    def find(draft: Any, reading: Reading, facts: Facts) -> Iterable[Hit]:
        return ()

    return find


def loud(each: Rule[Any]) -> Find:
    """Finds every draft as a whole."""

    def find(draft: Any, reading: Reading, facts: Facts) -> Iterable[Hit]:
        yield Hit(data=dict.fromkeys(each.blanks, "it"))

    return find


def inverted(each: Rule[Any]) -> Find:
    """Finds the drafts in which there is nothing."""
    sound, everything = each.find, loud(each)

    def find(draft: Any, reading: Reading, facts: Facts) -> Iterable[Hit]:
        return () if list(sound(draft, reading, facts)) else everything(draft, reading, facts)

    return find


def elsewhere(each: Rule[Any]) -> Find:
    """Finds the right drafts, and points at the wrong words: at none, or at the first letter."""
    sound = each.find

    def find(draft: Any, reading: Reading, facts: Facts) -> Iterable[Hit]:
        for hit in sound(draft, reading, facts):
            yield Hit(at=(0, 1) if hit.at is None and draft.text else None, data=hit.data)

    return find


MUTANTS: dict[str, Callable[[Rule[Any]], Find]] = {
    "find nothing": silent,
    "find everything": loud,
    "find the opposite": inverted,
    "point elsewhere": elsewhere,
}


def checks() -> Sequence[Check]:
    """The tests of the examples, one call each."""
    return [
        *(
            _call(test_examples.test_a_bad_example_triggers_exactly_its_rule, each)
            for each in test_examples.BAD
        ),
        *(
            _call(test_examples.test_a_bad_example_triggers_at_exactly_its_words, each)
            for each in test_examples.BAD
        ),
        *(_call(test_examples.test_a_good_example_triggers_nothing, each) for each in test_examples.GOOD),
    ]


def _call(test: Callable[..., None], parameters: Any) -> Check:
    one = unwrap(test)  # the test itself tries all examples, and would take that much longer
    return lambda: one(*parameters.values)


def unnoticed(rules: Iterable[Rule[Any]], tests: Sequence[Check]) -> Iterator[tuple[str, str]]:
    """Code of each rule, and how it may break without a test that fails."""
    # Rules and tests stand in one order: what notices a break is near what noticed the last of its kind.
    begin = dict.fromkeys(MUTANTS, 0)
    for each in rules:
        for how, mutant in MUTANTS.items():
            with broken(each, mutant(each)):
                turned = (*range(begin[how], len(tests)), *range(begin[how]))
                noticed = next((place for place in turned if _fails(tests[place])), None)
            if noticed is None:
                yield each.code, how
            else:
                begin[how] = noticed


@contextmanager
def broken(each: Rule[Any], find: Find) -> Iterator[None]:
    """A rule with another finding function, for a while. Rules are frozen: nothing else may do this."""
    signs: dict[str, object] = {"looks_for": frozenset(), "looks_at": frozenset(), "follows": None}
    kept = {name: getattr(each, name) for name in ("find", *signs)}
    _set(each, {"find": find, **signs})
    try:
        yield
    finally:
        _set(each, kept)


def _set(each: Rule[Any], values: Mapping[str, object]) -> None:
    """Also the signs on which it is asked: a rule that is not asked cannot show how it is broken."""
    for name, value in values.items():
        object.__setattr__(each, name, value)
    engine._ALL = engine._applicable(RULES.values())  # noqa: SLF001 - only who breaks rules changes them


def _fails(test: Check) -> bool:
    try:
        test()
    except AssertionError:
        return True
    return False


if __name__ == "__main__":
    sys.exit(main())
