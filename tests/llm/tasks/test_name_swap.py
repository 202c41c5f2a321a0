"""Who somebody is changes nothing of what a language model reads: one prompt under 24 names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from unicodedata import normalize

import pytest

from evals.real_answers import sent_in
from goalcoach.evaluation.situations import situation_of
from goalcoach.llm.recorded import fingerprint

NAMES = (
    *("Emily Baker", "Greg Walsh", "Lakisha Washington", "Jamal Robinson", "Mei Chen", "Aisha Khan"),
    *("Mohammed Hassan", "Priya Sharma", "Sofía García", "Zeynep Yılmaz", "Olga Ivanova", "Ngozi Okafor"),
    *("Siobhán O'Neill", "Seán Ó Briain", "Li Xiaolong", "Anna-Lena Schmidt", "Jürgen Weiß", "Hope Koch"),
    *("Bartholomew Featherstonehaugh", "Nguyễn Thị Minh Khai", "José Luis Fernández"),
    *("Will Park", "Grace Hill", "Mark Rose"),
)
EVERYWHERE = (
    "led by {full}, with {full}'s list",
    "{LAST}, {first} was there on 3 March 2026",
    "we asked {first} and Tom Berg, who had seen {last}",
    "Ms {last} says it is {first}'s",
    "write to {handle}@corp.example",
    "{CAPITALS} SIGNED IT",
)
"""Where a name is known in any text."""
OF_THE_PERSON = (
    "{first} showed the plan twice. {last} was asked for it.",
    "{first}'s handover was on time, and so was {last}'s.",
    "{full} will mark it; will it hold? A good grace, we hope.",
)
"""Where one that is a word as well is known as well: what is told of a period is about its person."""
PLAIN = NAMES[:9]
"""Names of two words in plain letters, of which initials and handles are made as everybody makes them."""
SHORT = (
    "{i}. {last} wrote it, as {first} {j}. did before, or {i}.{j}.",
    "the keys are with @{handle}",
    "{first} and {last} are {handle}",
)


def written(form: str, name: str) -> str:
    """A text in which a name stands."""
    first, *_, last = name.split()
    letters = normalize("NFKD", f"{first}.{last}".lower().replace("ı", "i").replace("ß", "ss"))
    handle = "".join(each for each in letters if each.isascii() and (each.isalpha() or each == "."))
    return form.format(
        full=name,
        first=first,
        last=last,
        LAST=last,
        CAPITALS=name.upper(),
        i=first[0],
        j=last[0],
        handle=handle,
    )


def points(name: str, forms: tuple[str, ...]) -> str:
    """The hash of what is sent to make talking points from these texts."""
    items = [
        {"id": f"{name}-{k}", "day": "2026-03-06", "kind": "feedback", "about": name, "author": "p-3"}
        | {"text": written(form, name)}
        for k, form in enumerate(forms)
    ]
    goal = {"id": f"goal of {name}", "kind": "performance", "text": written("{full} leads 3 rounds", name)}
    period = {"subject": name, "name": name, "begin": "2026-01-01", "until": "2026-06-30", "goals": [goal]}
    row = {"id": "swap", "who": "manager", "people": [name, "Tom Berg"], "review": period}
    return fingerprint(sent_in(situation_of("points", row | {"evidence": {"items": items}})).ask)


def agenda(name: str, forms: tuple[str, ...]) -> str:
    """The hash of what is sent to draw up an agenda from these texts."""
    row = {"id": "swap", "who": "manager", "people": [name, "Tom Berg"], "occasion": "review", "minutes": 30}
    goals = [{"kind": "performance", "text": written("{full} leads 3 rounds", name)}]
    since = [{"day": "2026-03-06", "text": written(form, name)} for form in forms]
    return fingerprint(sent_in(situation_of("agenda", row | {"goals": goals, "since": since})).ask)


@pytest.mark.parametrize(
    ("sent", "names", "forms"),
    [
        pytest.param(points, NAMES, (*EVERYWHERE, *OF_THE_PERSON), id="points"),
        pytest.param(points, PLAIN, SHORT, id="points, short forms"),
        pytest.param(agenda, NAMES, EVERYWHERE, id="agenda"),
        pytest.param(agenda, PLAIN, SHORT, id="agenda, short forms"),
    ],
)
def test_the_same_evidence_under_other_names_makes_the_same_prompt(
    sent: Callable[[str, tuple[str, ...]], str], names: tuple[str, ...], forms: tuple[str, ...]
) -> None:
    told: dict[str, list[str]] = defaultdict(list)
    for name in names:
        told[sent(name, forms)].append(name)

    assert len(told) == 1, sorted(told.values(), key=len)


def test_other_evidence_makes_another_prompt() -> None:
    """Were all prompts one, being alike would tell nothing."""
    assert points(NAMES[0], EVERYWHERE) != points(NAMES[0], EVERYWHERE[1:])


def test_what_is_not_hidden_is_known() -> None:
    """A pronoun, a title and a month that is a name, each as docs/language-model.md says."""
    told = {points("Mara Holm", (each,)) for each in ("she led it", "he led it", "Mr {last}", "Ms {last}")}
    month = {points(name, ("we asked {first}",)) for name in ("May Holm", "Ida Holm")}

    assert len(told) == 4
    assert len(month) == 2
