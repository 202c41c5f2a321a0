"""What a language model reads: each value in its place and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.errors import Misdeclared
from goalcoach.prompts.fence import MEANS, fenced
from goalcoach.prompts.render import render
from goalcoach.prompts.schemas import shape_of
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.explain import prompt_line
from tests.prompts.test_fence import NASTY
from tests.prompts.writing import VALUES, small


def test_a_prompt_is_filled() -> None:
    made = render(small(), VALUES)

    assert made.system == "\n\n".join(
        ["Be kind. Really kind.", f"- {prompt_line(RULES['RP102'])}", MEANS, shape_of("repaired").told()]
    )
    assert made.user == "<earlier>\n| nothing\n</earlier>\n\nThey said:\n<said>\n| hello\n</said>"


@given(said=NASTY, earlier=NASTY)
def test_an_untrusted_value_is_in_its_fence_and_nowhere_else(said: str, earlier: str) -> None:
    made = render(small(), {**VALUES, "said": said, "earlier": earlier})

    assert made.user == f"{fenced('earlier', earlier)}\n\nThey said:\n{fenced('said', said)}"
    assert made.system == render(small(), VALUES).system


@given(one=NASTY, other=NASTY)
def test_swapped_values_change_nothing_else(one: str, other: str) -> None:
    first = render(small(), {**VALUES, "said": one})
    second = render(small(), {**VALUES, "said": other})

    assert first.user.replace(fenced("said", one), fenced("said", other)) == second.user
    assert first.system == second.system


@given(st.text(max_size=20).map(lambda text: f"a{text}{{{{said}}}}"))
def test_a_blank_inside_a_value_is_text(voice: str) -> None:
    assert f"Be {voice}. Really {voice}." in render(small(), {**VALUES, "voice": voice}).system


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"voice": "kind", "said": "hello"}, "no value for 'earlier'"),
        ({**VALUES, "pay": "more"}, "'pay' is no input"),
        ({**VALUES, "voice": " "}, "'voice' is empty"),
    ],
)
def test_values_that_do_not_fit(values: dict[str, str], told: str) -> None:
    with pytest.raises(Misdeclared, match=told):
        render(small(), values)


def test_a_rule_the_organisation_switched_off_has_no_line() -> None:
    prompt = small(("[RP102]", "[RP102, RP104]"))
    active = {code: each for code, each in RULES.items() if code != "RP104"}

    assert "RP104" in render(prompt, VALUES).system
    assert "RP104" not in render(prompt, VALUES, active).system
    assert "RP102" in render(prompt, VALUES, active).system


def test_a_rule_that_is_gone_is_noticed() -> None:
    with pytest.raises(Misdeclared, match="no rule 'RP999'"):
        render(small(("[RP102]", "[RP999]")), VALUES)
