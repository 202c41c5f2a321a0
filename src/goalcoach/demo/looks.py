"""Half a year of check-ins of the made-up people, and days on which they are away. Days count from today."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.demo.plan import Planned
from goalcoach.domain.check_in import Obstacle


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One check-in."""

    ago: int
    """Days before today."""
    value: str = ""
    sure: int | None = None
    shares: bool = False
    note: str = ""
    obstacle: Obstacle | None = None
    obstacle_words: str = ""
    learned: str = ""
    help_needed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """The check-ins of one goal."""

    owner: str
    goal: str
    """How its first sentence begins."""
    every: int | None = None
    """The rhythm its owner chose; None for the usual one."""
    looks: tuple[Look, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysAway:
    """Days on which somebody does not work, counted from today."""

    who: str
    begin: int
    until: int


LOOKS: tuple[Looks, ...] = (
    Looks(
        owner="Ann",
        goal="Raise the first-contact resolution",
        looks=(
            Look(ago=34, value="64", sure=8, note="Began to note why callers ring twice."),
            Look(ago=28, value="65", sure=8, note="Half of the second calls are about invoices."),
            Look(ago=21, value="66.5", sure=7, note="A short list for invoices lies beside the phone."),
            Look(
                ago=14,
                value="68",
                sure=7,
                note="The list helps; three of four invoice calls are solved at once.",
                learned="Ask for the invoice number first.",
            ),
            Look(
                ago=7,
                value="67",
                sure=4,
                note="The new form came without notice, and calls about it came back.",
                obstacle=Obstacle.DEPENDENCY,
                obstacle_words="Sales changes forms without telling us.",
                help_needed="Could Bo ask sales to tell us a week before?",
            ),
        ),
    ),
    Looks(
        owner="Ann",
        goal="Learn to calm upset callers",
        looks=(
            Look(ago=270, sure=5, note="Read the three steps, and tried the first one twice."),
            Look(
                ago=240, sure=5, note="One call ended well, one did not.", learned="Not to explain too early."
            ),
            Look(ago=210, sure=6, note="Took over two escalated calls with Tom listening."),
            Look(ago=180, sure=7, note="Three calls without a complaint afterwards."),
            Look(ago=150, sure=8, note="Tom heard two calls to the end. Both ended well."),
            Look(ago=120, sure=9, note="I take escalated calls alone now, about four a week."),
        ),
    ),
    Looks(
        owner="Tom",
        goal="Reduce my reopened tickets",
        looks=(
            Look(
                ago=13,
                value="11",
                sure=6,
                note="One less, after I began to ask whether it is solved.",
                obstacle=Obstacle.RESOURCES,
                obstacle_words="No time to read a ticket again before closing it.",
            ),
        ),
    ),
    Looks(
        owner="Uma",
        goal="Bring the share of tickets answered",
        looks=(
            Look(ago=20, value="23", sure=7, note="Four of the twelve articles are new."),
            Look(ago=13, value="26", sure=7, note="Seven of twelve. Tom links to them by now."),
            Look(
                ago=6,
                value="29",
                sure=8,
                shares=True,
                note="All twelve are there; now people must find them.",
            ),
        ),
    ),
    Looks(
        owner="Rui",
        goal="Increase renewals",
        every=14,
        looks=(
            Look(ago=30, value="79", sure=6, note="Talked to eight of the forty."),
            Look(ago=16, value="80", sure=6, note="Two large ones want to see the new prices first."),
            Look(
                ago=4,
                value="81",
                sure=5,
                note="One of the two signed.",
                obstacle=Obstacle.EXTERNAL,
                obstacle_words="The other waits for its own budget.",
            ),
        ),
    ),
    Looks(
        owner="Kim",
        goal="Win 6 new customers",
        every=14,
        looks=(
            Look(ago=190, value="0", sure=5, note="A list of thirty that might."),
            Look(ago=176, value="0", sure=5, note="Nine visits, three second talks."),
            Look(ago=162, value="1", sure=6, note="The first one signed."),
            Look(ago=148, value="2", sure=6, note="A bakery chain with two shops."),
            Look(ago=134, value="2", sure=5, note="Holidays: nobody decides.", obstacle=Obstacle.EXTERNAL),
            Look(ago=120, value="3", sure=6, note="One from the fair."),
            Look(ago=106, value="4", sure=8, note="Recommended by the first one."),
            Look(ago=92, value="4", sure=8, note="Two offers are out."),
            Look(ago=78, value="5", sure=9, note="One of the two offers was taken."),
            Look(
                ago=64, value="6", sure=10, note="The sixth.", learned="Second visits decide, not first ones."
            ),
        ),
    ),
    Looks(
        owner="Liv",
        goal="Cut empty kilometres",
        every=14,
        looks=(
            Look(
                ago=140, value="31", sure=7, note="Counted a month: most are on the way back from the north."
            ),
            Look(ago=126, value="30.5", sure=7, note="Asked four senders for return loads."),
            Look(ago=112, value="29", sure=7, note="Two said yes."),
            Look(ago=98, value="28.5", sure=7, note="Both drive every week."),
            Look(ago=84, value="28", sure=6, note="A third one is on trial."),
            Look(
                ago=70,
                value="29.5",
                sure=3,
                note="Two return loads fell away for good.",
                obstacle=Obstacle.EXTERNAL,
                obstacle_words="One sender closed, one built a depot of their own.",
            ),
            Look(ago=57, value="29", sure=6, note="Begun anew with the depot in the east."),
            Look(ago=43, value="28.5", sure=6, note="One small load a week."),
            Look(ago=29, value="28", sure=7, note="The trial became a contract."),
            Look(ago=15, value="27.5", sure=7, note="A tool for loads would save me a day a week."),
            Look(
                ago=2,
                value="27",
                sure=7,
                note="Steady.",
                help_needed="Somebody who decides on the tool before the new year.",
            ),
        ),
    ),
    Looks(
        owner="Ola",
        goal="Learn to lead a ward round",
        looks=(
            Look(ago=20, sure=7, note="Watched two rounds on ward 2.", learned="Every question gets a name."),
        ),
    ),
    Looks(
        owner="Ola",
        goal="Learn to teach wound care",
        looks=(
            Look(ago=340, sure=6, note="Showed Sam the first dressing."),
            Look(ago=312, sure=6, note="Zoe watched two."),
            Look(ago=284, sure=7, note="Sam does it with me beside him."),
            Look(ago=256, sure=8, note="Sam treated the first one alone."),
        ),
    ),
    Looks(
        owner="Bo",
        goal="Support solves a problem",
        looks=(
            Look(ago=40, sure=6, note="Both numbers move; reopened tickets faster."),
            Look(ago=12, sure=6, note="Invoices are the largest part of second contacts."),
        ),
    ),
)

AWAY: tuple[DaysAway, ...] = (
    DaysAway(who="Rui", begin=-2, until=4),
    DaysAway(who="Uma", begin=12, until=19),
)


def looks_at(planned: Planned) -> Looks | None:
    """The check-ins of a goal; None for none."""
    for each in LOOKS:
        if each.owner == planned.owner and planned.text.startswith(each.goal):
            return each
    return None
