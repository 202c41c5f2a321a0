"""What is kept about somebody, told to that person: every table that names them, in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from goalcoach.domain.person import Person
from goalcoach.store.port import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """A sort of rows that are kept."""

    what: str
    """In plain words."""
    told: str
    """What is in them, and who else reads it."""
    href: str = ""
    """The page on which they stand; empty where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSort:
    """A sort of rows, with how many there are."""

    sort: Sort
    rows: int


GROUPS: Final[Mapping[str, Mapping[str, Sort]]] = {
    "You and your account": {
        "person": Sort(
            what="Your entry in the directory",
            told="Name, e-mail address, roles, manager, title, team, language. An administrator enters it.",
            href="/settings",
        ),
        "person.manager_id": Sort(
            what="People who report to you", told="In their entries you are the manager."
        ),
        "password.person_id": Sort(
            what="Your password", told="Not the password: a value it can be checked with.", href="/settings"
        ),
        "session.person_id": Sort(
            what="Browsers you are signed in with",
            told="When each session began and ends. No place and no device.",
        ),
        "sign_in_link.person_id": Sort(
            what="Sign-in links", told="That an administrator made you one, and when it was used."
        ),
        "kept_answer.person_id": Sort(
            what="Answers to forms you sent",
            told="For two days, so that a form sent twice is done once.",
        ),
        "calendar_feed.person_id": Sort(
            what="Your calendar's secret address",
            told="Not the address: a value it can be checked with, and whether it shows what your goals say.",
            href="/settings",
        ),
        "digest.person_id": Sort(
            what="Weeks of reminders", told="Which goals and questions each was about, without their texts."
        ),
        "mail_choice.person_id": Sort(
            what="Your weekly mail",
            told="On which day and at which hour it comes, and whether it names your goals.",
            href="/settings",
        ),
        "mail_week.person_id": Sort(
            what="Weekly mails to you",
            told="Whether each was sent, and a value its way out is checked with. Not a word of the mail.",
        ),
        "event.owner_id": Sort(
            what="Lines of what was done with your things",
            told="What was done, when and by whom, without a word of what you wrote.",
        ),
        "erasure_request.person_id": Sort(
            what="That you asked to be erased",
            told="With the day. Administrators read it; you can take it back.",
        ),
        "erasure.by_id": Sort(
            what="People you erased",
            told="The number of each, and when; no name. Administrators read it while goalcoach runs.",
            href="/admin/people",
        ),
    },
    "Conversations and goals": {
        "conversation.owner_id": Sort(
            what="Conversations with the coach", told="Nobody else reads them.", href="/coach"
        ),
        "turn": Sort(
            what="What you and the coach said in them", told="Word for word, with the coach's notes."
        ),
        "run.owner_id": Sort(
            what="Answers of the coach", told="When each was made, and whether it was stopped."
        ),
        "goal.owner_id": Sort(what="Your goals", told="Your manager reads those you shared.", href="/goals"),
        "goal_version": Sort(
            what="Versions of your goals",
            told="Each with what the rules said of it. Your manager reads the newest of those you shared.",
        ),
        "goal_version.changed_by": Sort(what="Versions you made", told="Each with the day."),
        "comment.author_id": Sort(
            what="Comments you wrote", told="Whoever may read the goal reads them with your name."
        ),
    },
    "Check-ins": {
        "check_in.owner_id": Sort(
            what="Your check-ins", told="Whoever may read the goal reads them, but not how sure you were."
        ),
        "confidence": Sort(what="How sure you were", told="Only you, unless you shared one."),
        "away.person_id": Sort(what="Days you are away", told="So that check-ins wait; no reason."),
    },
    "Talks with your manager": {
        "talk.owner_id": Sort(
            what="Talks with whoever led you",
            told="The day, what it was for and what was agreed. You and that manager read it.",
            href="/agenda",
        ),
        "talk.with_id": Sort(
            what="Talks with people you lead or led",
            told="They read them; you do while you lead them.",
            href="/team",
        ),
        "talk_note.by_id": Sort(
            what="What you wrote down as agreed", told="The other person of the talk reads it as well."
        ),
        "preparation.about_id": Sort(
            what="Talks about your work that you or your manager prepare",
            told="Each side only its author reads, until both are ready. Ask your manager to show theirs.",
        ),
        "preparation.manager_id": Sort(
            what="Talks about the work of people you lead or led that you or they prepare",
            told="Yours and theirs. You read yours, and theirs once both are ready.",
        ),
    },
    "Growth": {
        "career_aim.owner_id": Sort(
            what="Your aims", told="Only you, unless you shared one.", href="/growth"
        ),
        "career_aim.shared_with": Sort(what="Aims others shared with you", told="While you lead them."),
        "level_evidence.owner_id": Sort(
            what="What you and others entered of your levels",
            told="Each with who entered it; your manager reads their own entries.",
            href="/growth/levels",
        ),
        "level_evidence.by_id": Sort(
            what="Entries you made about levels", told="Your own, and those about others, who read them."
        ),
        "gap_talk.owner_id": Sort(
            what="Results that fell short", told="With every answer about why. Only you.", href="/growth"
        ),
        "working_time.owner_id": Sort(
            what="Your hours", told="Only you; the hours of a shared goal stand in it.", href="/growth/hours"
        ),
        "goal_use.by_id": Sort(
            what="Where something learned was used",
            told="What you entered beside goals of learning, yours or others'.",
        ),
        "inquiry.owner_id": Sort(
            what="What was asked of a language model beside growth",
            told="What it answered, what was held back, and how it was made. Only you.",
        ),
        "framework_edition.made_by": Sort(
            what="Changes you made to competencies and roles",
            told="Everybody reads them.",
            href="/competencies",
        ),
    },
    "Between you and others": {
        "feedback_request.owner_id": Sort(
            what="What you asked one colleague", told="With the answer.", href="/growth/feedback"
        ),
        "feedback_request.colleague_id": Sort(
            what="What one colleague asked you", told="With your answer.", href="/feedback"
        ),
        "feedback_round.owner_id": Sort(
            what="What several people were asked about you",
            told="By you; and where people you lead spoke unasked.",
            href="/growth/feedback",
        ),
        "feedback_word": Sort(
            what="What they said of you",
            told="Of words without a name nobody knows who wrote them. Those that wait are not counted here.",
            href="/growth/feedback",
        ),
        "feedback_rater.person_id": Sort(
            what="Where you were asked about somebody",
            told="Whether you answered; no time.",
            href="/feedback",
        ),
        "feedback_word.author_id": Sort(
            what="What you said of others, with your name still on it",
            told="Without a name it is taken off when your words are shown; then they are not counted here.",
            href="/feedback",
        ),
        "feedback_word.shared_with": Sort(
            what="Words others shared with you", told="While you lead them.", href="/team"
        ),
        "recognition.receiver_id": Sort(
            what="Recognition you received", told="Only you, unless you shared it.", href="/recognition"
        ),
        "recognition.giver_id": Sort(
            what="Recognition you gave", told="Its receiver reads it with your name.", href="/recognition"
        ),
        "recognition.shared_with": Sort(
            what="Recognition others shared with you", told="While you lead them.", href="/team"
        ),
        "batch.by_id": Sort(
            what="Conversations you had prepared at once",
            told="Whom, for when, and what became of each. Only you, for a month.",
            href="/reviews/batch",
        ),
        "batch_item.about_id": Sort(
            what="Conversations with you that were prepared together with others",
            told="By whoever leads you: for when, and whether it was made. Nothing of what is in them.",
        ),
        "means_answer.by_id": Sort(
            what="Answers you gave about time, money and help", told="The owner of the goal reads them."
        ),
        "shortfall_proposal.owner_id": Sort(
            what="Results your manager proposed to look at", told="With what you answered.", href="/growth"
        ),
        "shortfall_proposal.by_id": Sort(
            what="Results you proposed to look at", told="Their owners read it.", href="/team"
        ),
    },
    "Prompts and eval runs": {
        "prompt_version.by_id": Sort(
            what="Versions of prompts you wrote",
            told="All of HR reads them, with your name.",
            href="/prompts",
        ),
        "prompt_writer.by_id": Sort(
            what="Which versions of prompts hold words of yours", told="So that you sign off none of them."
        ),
        "prompt_step.by_id": Sort(
            what="Versions of prompts you put forward, signed off or brought back",
            told="With when, and what you noted. All of HR, for as long as goalcoach runs.",
            href="/prompts",
        ),
        "eval_run.by_id": Sort(
            what="Eval runs you began", told="All of HR reads them, with your name.", href="/evals"
        ),
        "eval_case.by_id": Sort(
            what="Cases you added to suites", told="All of HR reads them, with your name.", href="/evals"
        ),
        "eval_case_step.by_id": Sort(
            what="Cases of suites you changed, removed or put back",
            told="With when. All of HR, for as long as goalcoach runs.",
            href="/evals",
        ),
    },
}
"""By group and by what the store calls it; a test holds it to the tables."""

LEFT_OUT: Final[Mapping[str, str]] = {
    "erasure.person_id": "That somebody was erased: whoever it is about is not here any more to read it.",
}
"""What names a person and is not told to them, with the reason."""


async def about(unit: Unit, person: Person) -> Mapping[str, Sequence[KeptSort]]:
    """By group, what is kept about this person; also that there is nothing of a sort."""
    counts = await unit.kept.counts(person.id)
    return {
        group: [KeptSort(sort=sort, rows=counts.get(key, 0)) for key, sort in sorts.items()]
        for group, sorts in GROUPS.items()
    }
