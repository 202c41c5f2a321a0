"""Everything a rule may know besides the draft. Data without which a rule answers *unknown* is None here."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.late import dataclass
from goalcoach.rules.joined.ambition import Ambition
from goalcoach.rules.joined.capacity import Capacity
from goalcoach.rules.joined.closing import Closing
from goalcoach.rules.joined.course import Course
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.rules.joined.gap import Gap
from goalcoach.rules.joined.graph import GoalGraph
from goalcoach.rules.joined.history import History
from goalcoach.rules.joined.levels import Observations
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.rules.joined.review import Review
from goalcoach.rules.joined.rhythm import Rhythm
from goalcoach.rules.joined.role import TargetRole
from goalcoach.rules.joined.surroundings import Surroundings
from goalcoach.rules.joined.vocabulary import NOTHING, Vocabulary
from goalcoach.rules.once import Keeping
from goalcoach.rules.pack import NO_PACK, Pack
from goalcoach.rules.thresholds import Thresholds


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts(Keeping):
    """The world as far as judging needs it; all of it given from outside.

    What is worked out of people's words in it is kept with it, and gone with it (`rules/once.py`).
    """

    today: date
    origin: Origin
    calendar: OrgCalendar = OrgCalendar()
    language: str = "en"
    owner: str = ""
    """Who will own the goal; fills a draft that names nobody."""
    said: tuple[str, ...] | None = None
    """What the person said in this conversation; None when the text does not come from one.
    Numbers, dates and names of a suggestion must occur here."""
    parents: tuple[str, ...] | None = None
    """Titles of goals that this one may serve; None when unknown."""
    previous: tuple[str, ...] | None = None
    """Texts of the same person's earlier goals; None when unknown."""
    asked_before: tuple[str, ...] = ()
    """The coach's earlier questions in this conversation."""
    vocabulary: Vocabulary | None = None
    """Competencies, roles, courses and mentors that exist; None when unknown."""
    standing: Observations | None = None
    """What the person has shown of each competency; None when unknown."""
    gap: Gap | None = None
    """The shortfall the goal is to close; None when it closes none, or unknown."""
    role: TargetRole | None = None
    """The role the goal leads to; None when it leads to none, or unknown."""
    talked_about: frozenset[GoalKind] | None = None
    """Kinds of the goals that a conversation is about; None when unknown."""
    plan: LearningPlan | None = None
    """What stands beside a development goal; None when unknown."""
    closing: Closing | None = None
    """How a development goal came to its end; None while it goes on."""
    graph: GoalGraph | None = None
    """Which goal serves which; None when unknown."""
    rhythm: Rhythm | None = None
    """When somebody looked, and will look, at the goal; None when unknown."""
    capacity: Capacity | None = None
    """Hours and money there are, and what other goals take of them; None when unknown."""
    evidence: Evidence | None = None
    """What talking points may rest on; None when unknown, and then no claim can be kept."""
    review: Review | None = None
    """Whom and what a preparation is about; None when unknown."""
    history: History | None = None
    """Past values of the goal's measure; None when unknown."""
    ambition: Ambition | None = None
    """How its owner means the goal; None when nobody asked."""
    surroundings: Surroundings | None = None
    """What stands around the goal; None when unknown."""
    course: Course | None = None
    """What happened to the goal so far; None for a first version."""
    pack: Pack = NO_PACK
    """What the organisation set, switched and added."""

    @property
    def thresholds(self) -> Thresholds:
        """The numbers the rules go by."""
        return self.pack.thresholds

    @property
    def names(self) -> tuple[str, ...]:
        """Names that may stand in a suggestion although nobody said them: the owner, and what exists."""
        known = self.vocabulary or NOTHING
        competencies = (each.name for each in known.competencies)
        return (self.owner, *(self.parents or ()), *known.courses, *known.mentors, *competencies)

    def of_a_part(self) -> Facts:
        """The facts for a part of the draft; what is joined tells of the whole and would mislead about it."""
        if (self.history or self.ambition or self.surroundings or self.course) is None:
            return self
        return replace(self, history=None, ambition=None, surroundings=None, course=None)
