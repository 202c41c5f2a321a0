"""Goals as people first write them: vague, only an activity, no date. The rules ask and stop nothing."""

from __future__ import annotations

from goalcoach.demo.plan import Planned, Step
from goalcoach.domain.goal import GoalKind

GOALS: tuple[Planned, ...] = (
    Planned(owner="Ann", text="Be better with customers.", ago=2),
    Planned(
        owner="Pat",
        text="Improve communication in the team.",
        ago=15,
        story=(
            Step(do="submit", ago=14),
            Step(
                do="ask_changes",
                ago=13,
                text="I see what you mean. What would be different in our Monday meeting?",
            ),
        ),
    ),
    Planned(owner="Kim", text="Sell more than last year.", ago=6),
    Planned(
        owner="Ned",
        text="Keep the warehouse tidier.",
        ago=11,
        story=(Step(do="submit", ago=10),),
    ),
    Planned(owner="Wim", text="Work on the budget process as soon as possible.", ago=9),
    Planned(owner="Ida", text="Write more automated tests by {due}.", ago=7, months=2),
    Planned(
        owner="Fay",
        kind=GoalKind.DEVELOPMENT,
        text="Attend a course on time management.",
        ago=16,
        hours=2,
        story=(Step(do="submit", ago=15),),
    ),
    Planned(owner="Zoe", kind=GoalKind.DEVELOPMENT, text="Become more confident.", ago=4),
    Planned(owner="Hal", text="Support the managers with their goals.", ago=5),
    Planned(owner="Lea", text="Reduce costs significantly by {due}.", ago=13, months=4),
    Planned(
        owner="Joy",
        kind=GoalKind.OBJECTIVE,
        text="Have the best on-call rota.",
        ago=8,
        months=3,
        key_results=(Planned(kind=GoalKind.KEY_RESULT, text="Launch a new rota tool by {due}", months=3),),
    ),
    Planned(
        owner="Adi", text="Finish the move to the new servers.", ago=21, story=(Step(do="archive", ago=2),)
    ),
)
