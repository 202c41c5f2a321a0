"""Words by which a claim says more than it can know: causes, hedges, promises, comparisons; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.en import wordings
from goalcoach.rules.language.phrasing import joined, listed

BECAUSE: Mapping[str, str] = listed(
    "because, because of, due to, owing to, for lack of, for want of, on account of, in view of, by virtue of, by dint of, on the back of"
)
"""What a reason follows. Not "since" and "as", which tell of a time as well."""

CAUSE_CLAIM: Mapping[str, str] = listed(
    "led to, leads to, clearly led, led directly, resulted in, result in, results in, thanks to, caused, because of your, because of her, because of his, "
    "explains why, brought about, made the difference, made all the difference, makes the difference, paid off, pays off, made possible, due to your, due to her, due to his, "
    "paid for itself, pays for itself, courtesy of, no wonder, it took the, it took a, it works, it worked, that works, that worked, no coincidence, no accident, not by chance, bore fruit, bears fruit, the fruit of, fruits of, that did it, that did the trick, did the trick, "
    "accounts for, accounted for, stems from, stemmed from, came from, owes to, owe to, owed to, owes much to, "
    "gave rise to, contributed to, contributes to, responsible for, enabled you, enabled us, allowed you, allowed us, had its effect, took effect",
    joined("as a, as the, in", "result of, consequence of, consequence"),
    joined(
        "be, lie, lies",
        "the reason, the reasons, the cause, the key, the key to, why, how, what got, what made, what brought, what did, what drove, what helped, "
        "what lifted, what cut, what turned, down to, behind, due to",
    ),
    joined("that, which", "is how, is why, explains, did it, made it possible"),
    joined("that, which, this", "brought, drew, earned, won"),
    joined("made, makes, rendered", "it possible, this possible, that possible, possible, … possible"),
    joined("it is, it's, it was", "down to, due to, because of, thanks to"),
    wordings.causes_in_other_words(),
)
"""Saying that one thing made another one happen."""

MOVED_BY: Mapping[str, str] = listed(
    "",
    joined("brought, brings, drove, drives, pushed, pushes, pulled, pulls, got, kept", "… down, … up"),
    joined(
        "held, hold, holds, kept, keeps, stopped, stops, prevented, saved, spared",
        "you back, us back, you from, us from, … from",
    ),
    joined("has, have, had", "worked, helped, paid off"),
    joined("made, makes", "… drop, … fall, … sink, … shrink, … dip, … rise, … climb, … grow, … jump"),
)
"""What a thing does to a number; a cause where its subject is no person: "the list brought it down"."""

PLEASE_WORD: Mapping[str, str] = listed("please, kindly")
ASKED_FOR: Mapping[str, str] = listed("what, which, where, who, whose")
"""What asks, in place of what is asked for."""
PRICE_VERB: Mapping[str, str] = listed("cost")
MONEY_UNIT: Mapping[str, str] = listed("eur, usd, gbp, chf, cent, pound, penny")
EACH_WORD: Mapping[str, str] = listed("every, each, all, the, a, an, our, one")
"""In front of a thing that has a price."""
THERE_NOW: Mapping[str, str] = listed("there, there's, hangs, hang, stands, stand, lies, lie, exists, exist")
"""That a thing is there, which says of nothing that it went up or down."""
MADE_WORD: Mapping[str, str] = listed(
    "made, built, wrote, written, drew, drawn, hung, painted, printed, sewn, sewed, drafted, designed, put, created, compiled, laid, installed"
)
DONE_ONESELF: Mapping[str, str] = listed("himself, herself, themselves, myself, yourself")
"""How evidence tells whose work a thing was."""

EFFECT_VERB: Mapping[str, str] = listed(
    "cut, reduce, lower, raise, lift, halve, double, triple, shorten, speed, improve, boost, increase, decrease, prevent, avoid, save, enable, "
    "allow, let, help, push, drive, ease, solve, stop, explain, cause, trigger, fix, reverse, shrink, secure, guarantee, "
    "ensure, free, smooth, accelerate, cost, cure, eliminate, remove, deliver, produce, generate, spare"
)
"""Verbs by which one thing acts on another, where both stand around them: "the list cut the wait"."""

PERSON_ASKED: Mapping[str, str] = listed("who, whoever")
"""A person of whom it is not said which: "who drives the van can be looked up" moves nothing."""
HELPING_WORD: Mapping[str, str] = listed(
    "can, could, may, might, will, would, should, is, are, was, were, be, been, has, have, had, does, do, did"
)
"""Behind a verb it belongs to the next one."""
LACKING_WORD: Mapping[str, str] = listed("missing, lack, lacking, absent, want, no, without, none")
"""How what was not there is told in other words."""
TIE_WORD: Mapping[str, str] = listed("with, without, through")
"""At the head of a sentence in front of what may have moved something: "with the new list, the wait fell"."""
TIE_OF_DEED: Mapping[str, str] = listed("by")
"""Anywhere in front of a deed that may have: "by rewriting the list"; "by 30 June" is a time."""
MOVED_WORD: Mapping[str, str] = listed("down, up, came, went, got, brought")
"""Beside a number that changed, besides the words that say which way."""
SO_WORD: Mapping[str, str] = listed("so, therefore, thus, hence, consequently")
"""Behind a comma it tells what came of what stands before."""

ARTICLE_OF_NOUN: Mapping[str, str] = listed("the, your, our, its")
"""In front of a noun, and never of what somebody did."""
BEHIND_EFFECT: Mapping[str, str] = listed(
    "by, from, to, in, since, at, on, until, till, between, and, or, of, with, for, within, after, before, over, during, again, "
    "further, slightly, up, down, off, out, as, than, sure, use, clear, too, so, but, while, when, though, although"
)
"""What stands behind such a verb where it has no object, or another meaning."""

_I = "i, we, one"
HEDGED: Mapping[str, str] = listed(
    "maybe, perhaps, possibly, reportedly, rumoured, rumored, presumably, supposedly, apparently, arguably, probably, somewhat, sort of, kind of, more or less, "
    "if that makes sense, in a way, to some extent, to some degree, at times rather, might be, might have, may have, may perhaps, could be that, tended to, tends to, "
    "seemingly, allegedly, ostensibly, conceivably, somehow, in all likelihood, by all accounts, supposing, assuming that, or so, word has it, rumour has it, rumor has it, so to speak, as it were, "
    "it is said, it is rumoured, it is believed, they say, people say, some say, hearsay, so they say, looks as if, looked as if, looks as though, looks like, sounds as if, sounds like, "
    "would appear, would seem, as far as, to my knowledge, from what, not sure, unsure, could well, may well, might well, may or may not, hard to say, if memory serves, if anything, "
    "or so it, or thereabouts, there may be, there might be, there is a chance, chances are, likely to have",
    joined(
        _I,
        "guess, suppose, think, feel, believe, reckon, assume, suspect, gather, imagine, fancy, presume, hear, heard, understand, would say, would guess, take it, would think, "
        "would have thought, cannot help thinking, seem to remember, seem to recall, have a hunch, sense, get, have the, have a, had the",
    ),
    joined(
        "my, the, an, a, our",
        "impression, feeling, sense, hunch, suspicion, guess",
        "is that, was that, that, of, is",
    ),
    joined("seem, appear", "to, that, as"),
    joined("it", "seems, appears, seemed, appeared"),
    joined("if i", "am not, remember, recall, understand, see it"),
    wordings.doubt(),
)
"""Words that tell and take back. Not: what might be next, a list to try perhaps."""

_SET = "to, of, for, was to, was that, was of, that"
GOAL_NAMED: Mapping[str, str] = listed(
    "the goal you set yourself to, among your goals was to, part of your goals was to",
    joined("one of your, one of the", "goals, aims, targets, objectives", "… was to"),
    joined("the first of your, another of your", "goals, aims, targets, objectives", "… was to"),
    joined(
        "your, her, his",
        "job, duty, task, brief, mission, assignment, promise, intention, ambition, resolution",
        "… to",
    ),
    joined("your, her, his", "goal, target, objective, aim", _SET),
    joined(
        "set yourself, set herself, set himself, gave yourself",
        "the goal to, the goal of, the target of, the target to, the aim to, the aim of, the task of, a goal of, a target of",
    ),
    joined("the", "goal, target, objective, aim", "was a, was an, was no, was to, was that"),
)
"""Before what a goal is said to be."""

PLEDGE_NAMED: Mapping[str, str] = listed(
    "",
    joined(
        "promised, pledged, undertook, undertaken, vowed, set out, supposed, meant, expected, agreed, committed, committed yourself, signed up, resolved, intended, "
        "planned, aimed, wanted, hoped, sworn, obliged, took it upon yourself, guaranteed, assured",
        "to, that, us, me",
    ),
    joined("was, were", "to be, to have been"),
    "we agreed that, we had agreed that, we agreed to, we had agreed to, it was agreed that, you were asked to, you were told to".split(
        ", "
    ),
    joined("gave, given, give", "your word, her word, his word, us your word, me your word"),
)
"""Before what somebody is said to have promised; in a claim it is a goal that was set, or nobody promised it."""

PAY_WORD: Mapping[str, str] = listed(
    "salary, salaries, wage, wages, bonus, bonuses, payslip, paycheck, remuneration, promotion, promoted, severance, redundancy, dismissal, dismissed, "
    "layoff, probation, increment, perk, perks"
)
"""Money, rank and the job itself, which a review leaves to others, where no evidence speaks of them."""

_TEAM = "team, workshop, shift, ward, crew, department, office, depot, shop, store, branch, unit, group, house, kitchen, school, lab, clinic, station, floor, section, region, company, firm, hall, site, staff, place"
_NOBODY = "nobody, no one, none, not one, no other, no colleague, few, hardly anybody, hardly anyone"
_ANYBODY = "anyone, anybody, everyone, everybody, others, most, the others, many"
_IN_TEAM = ", ".join(f"… {team}" for team in _TEAM.split(", "))
COMPARED_AMONG: Mapping[str, str] = listed(
    "comes close to you, come close to you, hold a candle to you, in a class of your own, head and shoulders, second to nobody, to shame, "
    "stand out from, stands out from, stood out from, the only one who, the only person who, one of the best, one of the fastest, one of the slowest, "
    "one of the weakest, one of the strongest, one of our best",
    joined(_NOBODY, _IN_TEAM),
    joined(_ANYBODY, _IN_TEAM),
    joined(
        "colleague, colleagues",
        "… faster, … better, … more, … less, … quicker, … fewer, … sooner, … slower, … earlier",
    ),
    joined(
        _NOBODY,
        "… like you, … as you do, … as well as you, … else, of your colleagues, of the others, of your peers, … than you, comes close, came close, … close, matches, could match",
    ),
    joined(
        "than, unlike, ahead of",
        "anyone, anybody, everyone, everybody, most, others, any other, all others, all the others, the others, all of us, all of them, the two of them, your peers, your fellow, the competition",
    ),
    joined(
        "rest of, average of, average in, average for",
        "the team, the workshop, the shift, the ward, the crew, the department, the office, the group, the staff, the branch, the unit, the company",
    ),
    joined(
        "outdid, outdo, outdone, outshine, outshone, outperform, outclass, outstrip, outpace, overtook, overtaken, surpass, beat, eclipse",
        "the team, the whole, the entire, the others, the other, the rest, your team, your colleagues, your peers, all others, every, everyone, everybody, any",
    ),
)
"""One person held against those around them, in a claim."""
CLAUSE_SUBJECT: Mapping[str, str] = listed(
    "anyone, anybody, everyone, everybody, others, most, many, the, colleague, colleagues"
)
"""Those of whom it is a comparison only what they do, not what is done for them: "you told everyone in the team"."""

_PEOPLE = (
    "mechanics, nurses, clerks, cooks, chefs, colleagues, apprentices, employees, agents, guides, midwives, pilots, guards, technicians, electricians, "
    "salespeople, salesmen, consultants, accountants, assistants, attendants, therapists, receptionists, hosts, members, leads, carers, crews, teams, wards, branches"
)
COLLEAGUE: Mapping[str, str] = listed(_PEOPLE)
"""People in the same work, besides those whose name ends as "drivers" does."""
OUTDOING_VERB: Mapping[str, str] = listed("leave, leaves, left, leaving")
OUTDONE_END: Mapping[str, str] = listed("behind, standing, far behind, well behind")
"""Around those whom somebody is said to outdo: "left the other cooks standing"."""
OTHER_WORD: Mapping[str, str] = listed("other, fellow, most, many, few, all")
"""In front of those whom somebody is held against."""
AGAINST_WORD: Mapping[str, str] = listed("than, of, unlike, behind, among, amongst, beside, with, to")
"""In front of them where they are no subject."""
NO_COLLEAGUE: Mapping[str, str] = listed(
    "orders, numbers, papers, quarters, offers, letters, customers, users, suppliers, callers, visitors, passengers, errors, factors, doors, floors, monitors, "
    "matters, registers, folders, parameters, containers, printers, servers, computers, timers, filters, answers, newsletters, posters, borders, "
    "buyers, readers, learners, partners, shareholders, stakeholders, tenants, pointers, calendars, drawers, trailers, boilers, corners, covers, chargers, "
    "motors, sensors, reactors, tractors, elevators, contractors, investors, indicators, sectors, mirrors, vendors, lists, artists, tourists, rollers, boosters, burners, "
    "counters, tickers, stickers, planters, gutters, meters, centers, headers, layers, levers, openers, transfers, dinners, banners, scanners, prayers, checklists, "
    "hours, years, flowers, powers, towers, colours, colors, others"
)
"""Words with that ending that are no colleagues."""
AGENT_ENDING: Mapping[str, str] = listed("ers, ors, ists, ians, ees")
"""Endings of words for people by what they do."""

MOVES_THEM: Mapping[str, str] = listed(
    "",
    joined(
        "annoy, bother, upset, worry, frustrate, hurt, irritate, embarrass, scare, anger, disappoint, delight, trouble, sadden, thrill, haunt, eat at, gnaw at, nag, "
        "stress, excite, discourage, please, unsettle, shock, bug, depress, amuse, flatter, humiliate, weigh on, get to, take a toll on",
        "you, her, him",
    ),
    joined(
        "left, leave, made, make",
        "you, her, him",
        "sad, angry, proud, happy, unhappy, embarrassed, anxious, nervous, tired, frustrated, upset, relieved, worried, ashamed, furious, bitter, insecure, lonely, uneasy, cold, panic, cry, despair, freeze, mad, impatient",
    ),
    joined("you, she, he", "enjoy, love, regret, fear, relish, despair, dislike, worry"),
    joined(
        "you are, you were, she is, she was, he is, he was",
        "proud, pleased, content, hopeful, excited, surprised, shocked, grateful",
    ),
)
"""What something does to somebody's feelings: a guess in a claim, and theirs to tell in a question."""
AGAINST_THEM: Mapping[str, str] = listed("than, as, unlike")
"""In front of somebody whom another is held against."""
WHOLE_WORD: Mapping[str, str] = listed("all")
"""Of all of them something may be told; only "of all of them" holds one against the rest."""

# Which of two things came first.
ORDER_WORD: Mapping[str, str] = {
    "before": "before",
    "after": "after",
    "followed": "after",
    "follows": "after",
    "preceded": "before",
    "precedes": "before",
}
"""Between two things that did not happen on the same day."""
ORDER_OPENING: Mapping[str, str] = {"once": "after", "having": "after"}
"""The same where a sentence begins with it: "once the mill was done, …"."""
ORDER_TURNED: Mapping[str, str] = listed("by")
"""Behind a verb of order: "was followed by" is the other way round."""
ORDER_THAN: Mapping[str, str] = {"earlier": "before", "later": "after"}
"""The same in front of "than"."""
THEN_WORD: Mapping[str, str] = listed("then, next")
"""Between two things in their order where one of the words below stands in front: "first the mill, then the dairy"."""
FIRST_WORD: Mapping[str, str] = listed("first, begin, only")
PLACE_WORD: Mapping[str, str] = {
    word: str(place)
    for place, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1
    )
}
"""Which of several of the same it is: the second never came before the first."""
AFTERWARDS_WORD: Mapping[str, str] = listed("afterwards, afterward, thereafter, subsequently, later")
"""Between two things in their order, by itself: "the mill, and afterwards the dairy"."""

# How numbers went, month by month.
EACH_STEP: Mapping[str, str] = listed(
    "every month, each month, every single month, each single month, month by month, month after month, month on month, "
    "from month to month, each time, every time, without exception"
)
NO_STEP: Mapping[str, str] = listed("never, not once, at no time, in no month")
MONTH_BEFORE: Mapping[str, str] = listed(
    "the month before, the one before, the previous month, the preceding month, the prior month, a month earlier, the month earlier"
)
ONLY_ONE: Mapping[str, str] = listed("only, just, nowhere but, single")
TIMES_OVER: Mapping[str, str] = {"once": "1", "twice": "2", "three times": "3", "four times": "4"}
"""How often something went one way."""
MOST_OF_ALL: Mapping[str, str] = {
    **dict.fromkeys("highest,the most,largest,biggest,greatest,longest,steepest,sharpest,peaked,at its peak".split(","), "up"),
    **dict.fromkeys("lowest,fewest,the least,smallest,shortest".split(","), "down"),
}  # fmt: skip
"""Words of a number above or below all others of its course, or of the largest step."""
EITHER_WAY: Mapping[str, str] = listed("step, change, movement, swing")
"""Steps that may go either way."""
