"""The people of the made-up organisation: three levels, several trades. Knows nothing of goals."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.domain.person import Role

DOMAIN = "demo.example"
"""A name that is reserved for examples and never reaches anybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Someone:
    """A person of the demo. The first name is unique and stands for them in the stories."""

    name: str
    title: str
    team: str
    manager: str = ""
    """First name of their manager; empty for the head of the organisation."""
    roles: frozenset[Role] = frozenset({Role.EMPLOYEE})

    @property
    def email(self) -> str:
        """Their address."""
        return f"{self.name.lower()}@{DOMAIN}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToTry:
    """A person whose seat is worth taking, and what there is to see from it."""

    name: str
    email: str
    title: str
    what: str


_LEADS = frozenset({Role.EMPLOYEE, Role.MANAGER})


def _team(team: str, lead: tuple[str, str], *members: tuple[str, str]) -> tuple[Someone, ...]:
    """A manager who reports to Edda, and the people who report to them."""
    name, title = lead
    return (
        Someone(name=name, title=title, team=team, manager="Edda", roles=_LEADS),
        *(Someone(name=each, title=does, team=team, manager=name) for each, does in members),
    )


PEOPLE: tuple[Someone, ...] = (
    Someone(name="Edda", title="Managing director", team="Direction", roles=_LEADS),
    *_team(
        "Customer support",
        ("Bo", "Head of customer support"),
        ("Ann", "Support specialist"),
        ("Tom", "Support specialist"),
        ("Uma", "Knowledge editor"),
        ("Pat", "Support specialist"),
    ),
    *_team(
        "Sales",
        ("Mia", "Head of sales"),
        ("Rui", "Account manager"),
        ("Eve", "Account manager"),
        ("Jan", "Sales assistant"),
        ("Kim", "Field sales"),
    ),
    *_team(
        "Care",
        ("Noa", "Head of nursing"),
        ("Ola", "Ward nurse"),
        ("Sam", "Ward nurse"),
        ("Zoe", "Nurse in training"),
        ("Fay", "Physiotherapist"),
        ("Ben", "Night nurse"),
    ),
    *_team(
        "Logistics",
        ("Ivo", "Head of logistics"),
        ("Max", "Dispatcher"),
        ("Ned", "Warehouse clerk"),
        ("Liv", "Fleet planner"),
    ),
    *_team(
        "Engineering",
        ("Gus", "Head of engineering"),
        ("Kai", "Software engineer"),
        ("Joy", "Software engineer"),
        ("Ida", "Test engineer"),
    ),
    Someone(
        name="Adi",
        title="System administrator",
        team="Engineering",
        manager="Gus",
        roles=frozenset({Role.EMPLOYEE, Role.ADMIN}),
    ),
    *_team(
        "Finance",
        ("Lea", "Head of finance"),
        ("Rosa", "Accountant"),
        ("Wim", "Controller"),
    ),
    Someone(
        name="Cy",
        title="HR partner",
        team="People",
        manager="Edda",
        roles=frozenset({Role.EMPLOYEE, Role.HR}),
    ),
    Someone(
        name="Hal",
        title="HR assistant",
        team="People",
        manager="Edda",
        roles=frozenset({Role.EMPLOYEE, Role.HR}),
    ),
)

_TO_TRY = (
    ("Ann", "has goals and a conversation that waits for an answer"),
    ("Bo", "leads Ann's team: goals to agree with or to ask changes for"),
    ("Mia", "leads another team, and sees nothing of Bo's"),
    ("Cy", "changes prompts and tries them, keeps the competencies; sees nobody's goals"),
    ("Hal", "is the second person in HR, who signs a prompt off"),
    ("Adi", "runs the system"),
)


def people_to_try() -> tuple[ToTry, ...]:
    """The people whose seats show most, for the page that lets one choose."""
    by_name = {each.name: each for each in PEOPLE}
    return tuple(
        ToTry(name=name, email=by_name[name].email, title=by_name[name].title, what=what)
        for name, what in _TO_TRY
    )
