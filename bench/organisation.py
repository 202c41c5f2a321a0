"""A large organisation in an SQLite file: people, goals, a year of weekly looks at each. Measures nothing.

Rows go in as bulk, straight through the tables, as a store would have written them over that year: ids in the
order of time, week by week, so that what belongs together lies apart in the file as it would. Every goal is
judged: the database takes none without its verdict.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, Table, insert

from goalcoach.access.tokens import new_token, token_hash
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, GoalStatus, Measure
from goalcoach.domain.person import PersonId
from goalcoach.domain.sentence import spoken_date
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.rules.verdict import Accepted
from goalcoach.store import check_in_tables, growth_tables, tables, talk_tables
from goalcoach.store.admission import verdict_columns
from goalcoach.store.codec import DRAFT, PLAN
from goalcoach.store.engine import make_engine, read_url
from goalcoach.store.migrate import migrate
from goalcoach.store.verdicts import keep_verdicts, verdict_row

PEOPLE, GOALS_EACH, WEEKS = int(os.environ.get("GOALCOACH_BENCH_PEOPLE", "10000")), 6, 52
"""2,000 people are the fewest: for a machine that others work on."""
HR = 0
"""Who reads the overview; they also lead those who lead others."""
WIDE_LEADS, WIDE, NARROW = 20, 30, 8
"""How many people lead thirty, and how many everybody else leads who leads somebody."""
HOARDER, MANY = PEOPLE, 400
"""One more person, who never put a goal away, and how many they have."""
FIRST_NARROW = WIDE_LEADS + 1
_FIRST_LED = FIRST_NARROW + WIDE_LEADS * WIDE
"""Whoever comes from here on is one of eight."""
_BATCH = 5_000


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a goal says, and where its number begins and should go."""

    text: str
    unit: str = ""
    baseline: int | None = None
    target: int = 0

    @property
    def learns(self) -> bool:
        """Whether it is one of learning, which has a plan and no number."""
        return self.baseline is None

    @property
    def measure(self) -> Measure | None:
        """Its number."""
        if self.baseline is None:
            return None
        return Measure(
            baseline=Decimal(self.baseline),
            target=Decimal(self.target),
            unit=self.unit,
            direction=Direction.UP if self.target > self.baseline else Direction.DOWN,
        )


_SHAPES = (
    _Shape("Raise the CSAT of key accounts from 62 % to 75 %", "%", 62, 75),
    _Shape("Cut the time to first response from 14 to 6 hours", "hour", 14, 6),
    _Shape("Bring stock accuracy in the warehouse from 91 % to 98 %", "%", 91, 98),
    _Shape("Grow in moderating difficult meetings, and lead the retrospective of two projects"),
    _Shape("Learn to plan capacity, and use it in the plan of two quarters"),
    _Shape("Lower the number of open security findings from 40 to 10", "", 40, 10),
)
_STATES = (
    GoalStatus.AGREED,
    GoalStatus.AGREED,
    GoalStatus.SUBMITTED,
    GoalStatus.AGREED,
    GoalStatus.DRAFT,
    GoalStatus.AGREED,
)
_NOTES = (
    "",
    "Two calls with the team, the new template is in use.",
    "",
    "Waiting for the figures of the branch.",
)


def leads(place: int) -> int | None:
    """Whose report somebody is: of the first one, or of somebody who leads thirty, or eight."""
    if place == 0:
        return None
    if place < _FIRST_LED:
        return 0 if place < FIRST_NARROW else 1 + (place - FIRST_NARROW) // WIDE
    return FIRST_NARROW + (place - _FIRST_LED) // NARROW


def person_id(place: int) -> PersonId:
    """The id of whoever has this place."""
    return PersonId(f"{place:032x}")


def goal_id(place: int, which: int) -> str:
    """The id of one of somebody's goals."""
    return f"{place:016x}{which:016x}"


def build(path: Path, today: date) -> float:
    """Make the organisation in a new file; seconds it took. A file that is not whole is never left there."""
    began, raw = time.perf_counter(), path.with_suffix(".part")
    raw.unlink(missing_ok=True)
    migrate(f"sqlite:///{raw}")
    engine = make_engine(read_url(f"sqlite:///{raw}"), size=1)
    with engine.connect() as connection:
        for pragma in (
            "journal_mode = OFF",
            "synchronous = OFF",
            "cache_size = -400000",
            "foreign_keys = OFF",
        ):
            connection.exec_driver_sql(f"PRAGMA {pragma}")
        connection.exec_driver_sql("BEGIN")
        _Year(connection, today).tell()
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
    engine.dispose()
    raw.replace(path)
    return time.perf_counter() - began


def sign_in(path: Path, places: Iterable[int]) -> Mapping[int, str]:
    """Open a session for each of these people; their tokens."""
    tokens, now = {place: new_token() for place in places}, datetime.now(UTC)
    rows = [
        {
            "token_hash": token_hash(token),
            "person_id": person_id(place),
            "created_at": now,
            "expires_at": now + timedelta(hours=6),
        }
        for place, token in tokens.items()
    ]
    engine = make_engine(read_url(f"sqlite:///{path}"), size=1)
    with engine.connect() as connection:
        connection.execute(insert(tables.session), rows)
    engine.dispose()
    return tokens


class _Year:
    """One organisation, on its way into the tables."""

    def __init__(self, connection: Connection, today: date) -> None:
        self.connection = connection
        self.today = today
        self.start = today - timedelta(weeks=WEEKS)
        self.chance = random.Random(11)

    def tell(self) -> None:
        """Everything, in an order in which nothing points ahead."""
        places = range(PEOPLE + 1)
        self._keep(tables.person, map(self._person, places))
        self._keep(growth_tables.working_time, map(self._time, places))
        self._goals()
        self._keep(growth_tables.learning_plan, self._plans())
        self._keep(talk_tables.talk, self._talks())
        for week in range(WEEKS):
            self._week(week)

    def _keep(self, table: Table, rows: Iterator[dict[str, object]]) -> None:
        while some := list(islice(rows, _BATCH)):
            self.connection.execute(insert(table), some)

    def _at(self, day: date) -> datetime:
        return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)

    def _person(self, place: int) -> dict[str, object]:
        led = leads(place)
        boss = place <= (leads(PEOPLE - 1) or 0)
        email = f"person{place}@large.example"
        return {
            "id": person_id(place),
            "email": email,
            "email_key": email,
            "name": f"Person {place:05d}",
            "roles": "employee hr manager" if place == HR else "employee manager" if boss else "employee",
            "manager_id": None if led is None else person_id(led),
            "title": "Specialist",
            "team": f"Team {led or 0}",
            "language": "en",
            "active": True,
            "version": 1,
        }

    def _time(self, place: int) -> dict[str, object]:
        weekly = {"weekly": "38.5", "for_goals": 20, "days_away": 5}
        return {"owner_id": person_id(place), "revision": 1, **weekly}

    def _goals(self) -> None:
        each = [(place, which) for place in range(PEOPLE) for which in range(GOALS_EACH)]
        rows = iter([*each, *((HOARDER, which) for which in range(MANY))])
        while some := list(islice(rows, _BATCH)):
            judged = [(place, which, self._judged(place, which)) for place, which in some]
            self.connection.execute(insert(tables.goal), [self._goal(*each[:2]) for each in judged])
            keep_verdicts(self.connection, [verdict_row(each[2], self._at(self.start)) for each in judged])
            self.connection.execute(insert(tables.goal_version), [self._version(*each) for each in judged])

    def _judged(self, place: int, which: int) -> Accepted[GoalDraft]:
        shape = _SHAPES[which % len(_SHAPES)]
        due = self.today + timedelta(days=30 + (place + which) % 120)
        draft = GoalDraft(
            kind=GoalKind.DEVELOPMENT if shape.learns else GoalKind.PERFORMANCE,
            text=f"{shape.text} by {spoken_date(due)}, because renewals depend on it",
            owner=person_id(place),
            measure=shape.measure,
            start=self.start,
            due=due,
            # Whoever never puts a goal away does not say of each what it takes, either.
            hours_per_month=None if place == HOARDER and which % 3 == 2 else Decimal(4 + which % 3),
        )
        found = judge(draft, Facts(today=self.start, origin=Origin.PERSON, owner=draft.owner))
        assert isinstance(found, Accepted), found.reasons
        return found

    def _goal(self, place: int, which: int) -> dict[str, object]:
        return {
            "id": goal_id(place, which),
            "owner_id": person_id(place),
            "status": _STATES[which % len(_STATES)],
            "revision": 2,
            "version": 1,
            "next_check_in": self.today + timedelta(days=(place + which) % 7),
            "conversation_id": None,
            "created_at": self._at(self.start),
            "updated_at": self._at(self.start + timedelta(days=which % 300)),
        }

    def _version(self, place: int, which: int, judged: Accepted[GoalDraft]) -> dict[str, object]:
        return {
            "goal_id": goal_id(place, which),
            "number": 1,
            "draft": DRAFT.dump(judged.draft),
            "author": "person",
            "changed_by": person_id(place),
            "at": self._at(self.start),
            "own_words": 1.0,
            "note": "",
            "waivers": "[]",
            **verdict_columns(judged),
        }

    def _plans(self) -> Iterator[dict[str, object]]:
        plan = PLAN.dump(
            LearningPlan(
                competency="moderating", level=2, to=3, support="A colleague", weeks=("Read one page",)
            )
        )
        owned = [(place, GOALS_EACH) for place in range(PEOPLE)] + [(HOARDER, MANY)]
        for place, count in owned:
            for which in range(count):
                if _SHAPES[which % len(_SHAPES)].learns:
                    nothing = {"role": "", "decision": "", "ticked": "[]", "revision": 1}
                    yield {"goal_id": goal_id(place, which), "plan": plan, **nothing}

    def _talks(self) -> Iterator[dict[str, object]]:
        """Four of five talked with whoever leads them in the last three months, some about where they go."""
        for place in range(1, PEOPLE):
            led, day = leads(place), self.today - timedelta(days=place % 83)
            if led is None or not place % 5:
                continue
            yield {
                "id": f"{place:032x}",
                "owner_id": person_id(place),
                "with_id": person_id(led),
                "day": day,
                "occasion": "career" if not place % 7 else "check_in",
                "by_id": person_id(led),
                "at": self._at(day),
            }

    def _week(self, week: int) -> None:
        """Everybody looks at everything, in no order, on some day of that week."""
        looks = [(place, which) for place in range(PEOPLE) for which in range(GOALS_EACH)]
        self.chance.shuffle(looks)
        numbered = enumerate(looks)
        while some := list(islice(numbered, _BATCH)):
            ids = [f"{week:06x}{number:06x}{self.chance.getrandbits(80):020x}" for number, _ in some]
            pairs = list(zip(ids, some, strict=True))
            self.connection.execute(
                insert(check_in_tables.check_in), [self._look(id, week, *each) for id, (_, each) in pairs]
            )
            self.connection.execute(
                insert(check_in_tables.confidence),
                [{"check_in_id": id, "value": self.chance.randint(3, 9), "shared": False} for id in ids],
            )

    def _look(self, id: str, week: int, place: int, which: int) -> dict[str, object]:
        day = self.start + timedelta(days=week * 7 + self.chance.randrange(5))
        shape, value = _SHAPES[which % len(_SHAPES)], None
        if shape.baseline is not None:
            gone = (shape.target - shape.baseline) * week / WEEKS * self.chance.uniform(0.7, 1.1)
            value = f"{shape.baseline + gone:.1f}"
        return {
            "id": id,
            "goal_id": goal_id(place, which),
            "owner_id": person_id(place),
            "day": day,
            "at": self._at(day),
            "value": value,
            "note": _NOTES[self.chance.randrange(len(_NOTES))],
            "obstacle": "resources" if self.chance.random() < 0.1 else None,
            "obstacle_words": "",
            "learned": "",
            "help_needed": "",
            "source": "typed",
        }
