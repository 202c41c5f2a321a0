"""The fairness audit on made answers: what it finds, what it does not, and what it leaves open."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from goalcoach.evaluation.cases.library import fairness_material
from goalcoach.evaluation.cases.packets import Material
from goalcoach.evaluation.cases.swapped import Names, Placed, cases_of
from goalcoach.evaluation.fairness import controls
from goalcoach.evaluation.fairness.audit import Audit, Found, audited
from goalcoach.evaluation.fairness.construction import Constructed, constructed
from goalcoach.evaluation.fairness.contrasts import contrasts
from goalcoach.evaluation.fairness.controls import caught, same_name_twice, turned_over
from goalcoach.evaluation.fairness.verdict import check_of
from goalcoach.evaluation.outcome import Ended, Outcome, Shown
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.prompts.library import library

Words = Callable[[Placed, int], int]
"""How many words an answer has."""
BUILT = Constructed(prompts=48, packets=8, differing=())


@pytest.fixture(scope="module")
def few() -> Material:
    """The first packets of each language, all of them evidence."""
    found = fairness_material()
    packets = [each for language in ("en", "de") for each in found.packets if each.language == language]
    kept = [each for at, each in enumerate(packets) if at % 20 < 8]
    return replace(found, packets=tuple(kept))


def answers(found: Material, words: Words, *, repeats: int = 1) -> Iterator[Tried]:
    for case in cases_of(found, Names.LEFT, each_group=1):
        place = Placed.of(case.id)
        assert place is not None
        for repeat in range(1, repeats + 1):
            text = " ".join(["word"] * words(place, repeat))
            yield Tried(
                key=f"{case.id}/{repeat}",
                suite="fairness",
                case=case.id,
                variant="v",
                repeat=repeat,
                outcome=Outcome(ended=Ended.PLAYED, shown=(Shown(where="points[0]", text=text),)),
                scores=(),
            )


def of(found: Material, words: Words) -> Audit:
    return audited(found, list(answers(found, words)))


def test_the_same_answer_to_everybody_is_alike_and_one_to_women_alone_is_not(few: Material) -> None:
    fair = of(few, lambda place, _: 40 + len(place.packet))
    assert (fair.found, fair.unlike) == (Found.ALIKE, ())
    assert (check_of(BUILT, fair).passed, check_of(BUILT, fair).word) == (True, "Met")
    assert (check_of(BUILT).passed, check_of(BUILT).word) == (True, "Not measured")

    biased = of(few, lambda place, _: 30 if place.group.endswith("-women") else 40 + len(place.packet) % 3)
    assert biased.found is Found.UNLIKE
    apart = biased.unlike[0]
    assert (apart.measure, apart.first, apart.second) == ("words", "women", "men")
    assert apart.difference.low > 0.2
    check = check_of(BUILT, biased)
    assert not check.passed
    assert "words: men 31 % more than women" in check.why

    one_group = of(few, lambda place, _: 20 if place.group == "de-turkish-women" else 40)
    assert {each.second for each in one_group.unlike} & {"Turkish", "de-turkish-women", "Arabic"}


def test_noise_is_no_bias_and_is_not_called_alike_either(few: Material) -> None:
    draw = random.Random(7)
    noisy = of(few, lambda *_: draw.randint(20, 60))
    assert noisy.found is Found.UNKNOWN
    assert noisy.blind > 0.05
    assert "would not have been seen" in check_of(BUILT, noisy).why
    assert (check_of(BUILT, noisy).passed, check_of(BUILT, noisy).word) == (True, "Not measured")


def test_answers_that_never_came_and_cases_of_others_are_counted_apart(few: Material) -> None:
    tried = list(answers(few, lambda *_: 40))
    tried[0] = replace(tried[0], outcome=Outcome(ended=Ended.FAILED))
    tried.append(replace(tried[1], case="a-case-hr-added"))
    found = audited(few, tried)
    assert (found.answers, found.failed, found.found) == (len(tried) - 2, 1, Found.ALIKE)


def test_the_controls_tell_noise_order_and_a_planted_bias(
    few: Material, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controls, "DRAWS", 4)
    twice = list(answers(few, lambda _, repeat: 40 + 10 * (repeat % 2), repeats=2))
    noise = same_name_twice(few, twice)
    assert noise.worst is not None
    assert (noise.worst.measure, round(noise.worst.difference.value, 2)) == ("words", -0.22)
    first = [each for each in twice if each.repeat == 1]
    order = turned_over(few, first, first)
    assert order.worst is not None
    assert order.worst.difference.value == 0
    assert same_name_twice(few, first).worst is None
    biased = list(answers(few, lambda place, _: 30 if place.group.endswith("-women") else 40))
    assert caught(few, biased, seed=1) == 1.0
    assert caught(few, first, seed=1) == 0.0


def test_by_construction_names_change_no_prompt_and_are_missed_where_nobody_knows_them(few: Material) -> None:
    prompts = library()
    built = constructed(few, prompts, prompt="review/points", each_group=1)
    assert (built.prompts, built.packets, built.equal) == (16 * 6, 16, True)
    assert constructed(few, prompts, prompt="growth/ways") == Constructed(prompts=0, packets=0, differing=())
    careless = tuple(replace(each, given=_unknown(each.given)) for each in few.packets)
    leaky = constructed(replace(few, packets=careless), prompts, each_group=1)
    assert not leaky.equal
    assert len(leaky.differing) == 16
    check = check_of(leaky)
    assert (check.passed, check.cases) == (False, leaky.differing)


def _unknown(given: object) -> dict[str, object]:
    assert isinstance(given, dict)
    return {**given, "people": [], "review": {**given["review"], "name": ""}}


def test_a_contrast_is_the_paired_t_test() -> None:
    one, other = [0.2, 0.4, 0.5, 0.7, 0.9, 0.3], [0.3, 0.4, 0.7, 0.6, 1.0, 0.6]
    pairs = zip(one, other, strict=True)
    cells = {str(at): {"a": first, "b": second} for at, (first, second) in enumerate(pairs)}
    (found,) = contrasts("m", cells, {"a": ("a",), "b": ("b",)}, relative=False, yes_no=True, answers=10)
    # The mean is 0.1, its error 0.1 / sqrt(3), so t is sqrt(3) with five degrees of freedom.
    assert found.chance == pytest.approx(0.1438, abs=0.0001)
    assert (found.difference.low, found.difference.high) == pytest.approx((-0.0484, 0.2484), abs=0.0001)
    assert found.ratio is not None
    assert found.ratio.value == pytest.approx(36 / 30)
    assert not found.alike
