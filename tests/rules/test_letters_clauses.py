"""S and M of goals whose first verb is not what will be done. All texts are made up."""

from __future__ import annotations

from datetime import date

from goalcoach.domain.finding import Criterion, Origin
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.letters import letters
from goalcoach.rules.reading import read
from tests.each import every

FACTS = Facts(today=date(2026, 11, 22), origin=Origin.PERSON)

ROWS = [
    # "to be" behind a thing tells what is done to it, no purpose
    ("yy", "All wards to be audited by the infection team"),
    ("yy", "Parking rules to be approved by the council"),
    ("nn", "Customers to be treated well"),
    ("nn", "New ways of working to be explored"),
    # what follows "how" is what a thing is about
    ("yy", "A handbook for how trainers will work with volunteers"),
    ("yy", "A report on whether visitors can find the lifts"),
    ("yy", "Document how we price a repair and choose a supplier"),
    ("nn", "Write a paper and master the method"),
    # a year is announced, and what one does in it is the goal
    ("yy", "This will be the year I finish my novel"),
    ("yy", "This is the year that I publish my cookbook"),
    ("nn", "This will be the year I become a better listener"),
    # "and we have" begins another result
    ("nn", "We understand what parents need and we have hired 3 tutors"),
    ("yy", "We opened the north entrance and we have trained 12 guides"),
    # a number within a name counts nothing
    ("nn", "Live by the Five Pillars in everything that we do"),
    ("yy", "Train Four Apprentices in Welding"),
    ("yy", "Read the Four books on the list"),
    # nor does the number of years, or "one of"
    ("nn", "For the 2012 – 13 school year, I will improve my teaching"),
    ("nn", "Be known as one of the best bakeries in the north"),
    ("nn", "Become one of the best bakeries in the north"),
    ("yy", "Climb one of the great mountains"),
    # where something stands now is no target
    ("yn", "Raise the retention rate from our baseline of 69 %"),
    ("yn", "Cut the ticket backlog (currently 45 tickets)"),
    ("yy", "Cut the ticket backlog by 30 % (currently 45 tickets)"),
    ("yy", "Keep the current price of 4 euros"),
    # for all of them, wherever they stand
    ("yy", "Perform safety checks for all new machines"),
    ("nn", "Improve the experience for all guests"),
    ("nn", "Create value for all members"),
    ("yn", "Serve hot tea to all"),
]


@every(("says", "text"), ROWS, ids=[text for _, text in ROWS])
def test_the_clause_with_the_goal_is_read(says: str, text: str) -> None:
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text=text)
    told = {each.criterion: each.letter.value[0] for each in letters(draft, read(draft, FACTS), FACTS)}

    assert told[Criterion.SPECIFIC] + told[Criterion.MEASURABLE] == says
