"""Words of a conversation about work: asking, steps, results and causes; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import joined, listed

ORDER_TO_MACHINE: Mapping[str, str] = listed(
    "automated summariser, automated summarizer, ai reviewer, ai reviewers, skip the rules, rules check, ignore rules, ignore the rule, ignore the rules, "
    "ignore the no rating rule, ignore the directions, instructions you received, system instructions, prompt texts, treat my messages, "
    "validation step already, assistant for this employee, end of feedback new task, forget everything, role play you are, your real password"
)
"""Orders to a machine, hidden in texts that people wrote. Not: ignore list, a role in a play."""

NEED_CLAIM: Mapping[str, str] = listed(
    "you need, you'll need, you will need, you would need, she needs, he needs, you lack, she lacks, he lacks, you are lacking, "
    "needs stronger, needs better, needs more training, lacks the skill, lacks the skills, missing the skills"
)
"""Saying what somebody lacks."""

NEXT_STEP: Mapping[str, str] = listed(
    "next step, next time, try, practise, practice, start, begin, schedule, pair, pair up, shadow, bring, send, share, write, draft, "
    "present, lead, run, book, agree, ask, prepare, set up, plan, use, apply, hold, add, split, review, list, invite, take, "
    "open, publish, read, call, teach, rehearse, name, show, tell, walk, involve, escalate, check, measure, pick, choose, meet",
)
"""Verbs for something a person can do next."""

OPEN_WORD: Mapping[str, str] = listed("what, how, which, why, when, where, who, whom, whose")
"""What a question opens with that yes or no does not answer."""

INVITATION: Mapping[str, str] = listed(
    "tell me, tell us, walk me through, walk us through, talk me through, describe, show me, take me through, say how you see"
)
"""Asking without a question mark."""

SITUATION: Mapping[str, str] = listed(
    "situation, example, occasion, instance, case, case where, moment when, time when, did you use, did you apply, have you used, have you applied"
)
"""Where something learned was used."""

WHY_WORD: Mapping[str, str] = listed(
    "why, because, reason, help, helped, in the way, get in the way, obstacle, slow, slowed, cause, behind, outside your control, "
    "made the difference, made it possible, hinder, hindered, depend, block, blocked"
)
"""Asking or telling what brought a result about."""

GAP_WORD: Mapping[str, str] = listed(
    "lack, lacking, missing, miss, need, needed, require, necessary, short of, fall short, keep from, kept from, kept you from, hold back, held back, held you back, hold up, "
    "held up, prevent, stop, stopped, difficult, hard, harder, difficulty, barrier, gap, wrong, went wrong, stuck, fail, failed, harder than, "
    "would have, would it take, would it have taken, would take, make it possible, made possible, easier, support, enough, too little, too few, not enough, not work, change, changed, "
    "differently, different, get to, to reach, to get, to come to, between, distance, remaining, last, bottleneck, got between, came between",
)
"""Asking for what was lacking to reach something, in whatever way."""

HOW_WORD: Mapping[str, str] = listed(
    "how, way, approach, together, values, value, with whom, method, work with, worked with"
)
"""Asking or telling in which way a result was reached."""

COMING_PERIOD: Mapping[str, str] = listed(
    "next quarter, next year, next half, next cycle, next period, next goal, next skill, coming quarter, coming year, coming months, learn next, "
    "grow next, next step, develop next, to learn next, next development goal, from here"
)
"""What comes after the period."""

MEANS: Mapping[str, str] = listed(
    "time, hour, hours, budget, mentor, course, training, coaching, resource, resources, support, need from me, need from us, day a week, cover"
)
"""What a manager can give to growth."""

UPWARD: Mapping[str, str] = listed(
    "i do differently, should i, could i, can i, do i, did i, from me, i change, i start, i stop, i could, i should, as your manager, me to, "
    "need me, i have done, i made it"
)
"""Asking about the manager's own part."""

GOAL_MET: Mapping[str, str] = listed(
    "goal was achieved, target was achieved, target was hit, met the goal of, reached the goal of, achieved the goal of, reached the target of, hit the target of, met the target of, "
    "met the target, met the goal, met your target, met her target, met his target, met your goal, reached the target, reached the goal, "
    "reached your target, reached your goal, hit the target, hit your target, achieved the target, achieved the goal, exceeded the target, "
    "above target, above the target, beat the target, on target, goal was met, target was met, goal was reached, target was reached",
    joined("goal of, goal to, target of", "… was met, … was reached, … was achieved"),
)
"""Saying that a goal came true."""

GOAL_MISSED: Mapping[str, str] = listed(
    "missed the goal of, did not reach the goal of, fell short of your goal, fell short of your target, did not reach your goal, did not meet your goal, goal was not reached, goal was not met, "
    "missed the target, missed the goal, missed your target, missed her target, missed his target, missed your goal, did not reach the target, "
    "did not meet the target, did not meet the goal, did not reach the goal, fell short of the target, fell short of the goal, "
    "below target, below the target, short of target, goal was missed, target was missed, failed to reach the target, failed to meet the target",
    joined("goal of, goal to, target of", "… was missed, … was not met, … was not reached"),
)
"""Saying that a goal did not come true."""

HELPER_VERB: Mapping[str, str] = listed(
    "help, helped, support, supported, assist, assisted, contribute, contributed, was part of, were part of, was involved in, "
    "were involved in, took part, participated"
)
"""Verbs of somebody at the side of the work."""

LEAD_VERB: Mapping[str, str] = listed(
    "led, owned, designed, built, ran, wrote, founded, set up, negotiated, closed, delivered, headed, was in charge, "
    "took charge, responsible for, initiated, chaired"
)
"""Verbs of somebody whose work it was."""

"""What a reason follows. Not "since" and "as", which tell of a time as well."""

"""What a thing does to a number; a cause where its subject is no person: "the list brought it down"."""

NEGATION: Mapping[str, str] = listed(
    "not, no, never, nobody, none, without, hardly, cannot, don't, didn't, doesn't, isn't, wasn't, weren't, aren't, won't, can't, couldn't, nor, neither"
)
"""In front of words that mean the opposite without it."""

OFFICE_HOUSEWORK: Mapping[str, str] = listed(
    "christmas party, summer party, team party, office party, birthday card, birthday cards, birthday cake, birthdays, farewell card, farewell gift, "
    "farewell party, take notes, take the notes, take minutes, take the minutes, taking minutes, note taker, order food, order lunch, order the lunch, order catering, "
    "onboarding buddy, culture committee, fun committee, party committee, decorate the office, office plants, water the plants, tidy the kitchen, clean the kitchen, "
    "team breakfast, team lunch, team lunches, secret santa"
)
"""Work for everybody that nobody is promoted for."""

PRAISE_WORD: Mapping[str, str] = listed(
    "strong, impressive, superb, excellent, great, brilliant, fantastic, amazing, wonderful, outstanding, terrific, splendid, "
    "remarkable, admirable, marvellous, marvelous, awesome, lovely, stellar, magnificent, exemplary, fabulous, phenomenal, "
    "incredible, bravo, kudos, hats, congratulations, congrats"
)
"""Words that praise where they stand by themselves between two signs."""

MILD_PRAISE_WORD: Mapping[str, str] = listed(
    "good, nice, fine, solid, well, clever, smart, encouraging, promising, brave, precise, thorough, neat, thoughtful, skilful, diligent"
)
"""Those that praise only when they are made stronger: "good" alone is a nod."""

INTENSIFIER: Mapping[str, str] = listed(
    "really, very, truly, quite, pretty, absolutely, simply, rather, incredibly, extremely, seriously, genuinely, mighty"
)
"""Words that make the next one stronger. Not "so": so far, so good."""

BESIDE_PRAISE: Mapping[str, str] = listed(
    "a, an, the, this, that, that's, it, it's, is, was, what, how, and, at, all, of, off, to, you, for, indeed, work, job, "
    "result, results, step, progress, effort, performance, achievement, stuff, going, start, move"
)
"""Words that may stand in such a piece and change nothing."""
CHOSEN_THING: Mapping[str, str] = listed(
    "goal, goals, target, aim, plan, idea, choice, start, beginning, place, wish, ambition, resolve"
)
"""What somebody chose or said, which a coach does not praise."""
CHOICE_QUALITY: Mapping[str, str] = listed(
    "clear, worthwhile, sensible, ambitious, meaningful, inspiring, exciting, powerful, valuable, concrete, wise, bold, noble, "
    "worthy, honourable, honorable, perfect"
)
"""Words that praise a goal, and only tell of other things how they are."""
CHOSEN_FOR: Mapping[str, str] = listed("to, for, and, with")
"""Behind it, where a sentence goes on."""
SUCH_WORD: Mapping[str, str] = listed("such, what")
TOO_WORD: Mapping[str, str] = listed("too")
NEUTRAL_TOO: Mapping[str, str] = listed(
    "late, early, busy, far, close, near, short, few, many, much, little, often, seldom, young, old, tall, small, big, fast, slow, "
    "high, low, understaffed, new, full, that, sure, it, as, ill, sick, long, deep, kind, when, what, where, the, a, stretched, "
    "loaded, booked, overbooked, packed, crowded, occupied, rushed, pressed, stocked, staffed, remote, central, local, dependent, exposed, "
    "tight, tightly, thinly, heavily, highly, closely, expensive, cheap, narrow, wide, hot, wet, dry, specialised, specialized"
)
"""Behind "too": what somebody may be in a situation, or how a thing is."""
OUT_OF: Mapping[str, str] = listed("out of, from sheer, sheer, from pure, pure")
QUALITY_ENDING: Mapping[str, str] = listed("ness")
MOTIVE_WORD: Mapping[str, str] = listed(
    "convenience, fear, spite, pride, anger, envy, boredom, apathy, indifference, insecurity, vanity, cowardice, stupidity, "
    "arrogance, ignorance, impatience, complacency, negligence"
)
NEUTRAL_MOTIVE: Mapping[str, str] = listed(
    "business, illness, sickness, harness, wilderness, likeness, politeness, thoroughness, "
    "carefulness, kindness, thankfulness, usefulness, readiness, awareness, tidiness, cleanliness, completeness, fairness, closeness"
)
THEN_YOU_ARE: Mapping[str, str] = listed(
    "then you are, then you're, then you'll be, you will be, you'll be, that makes you, which makes you, and makes you, this makes you"
)
RANK_NOUN: Mapping[str, str] = listed(
    "lead, leader, manager, head, director, supervisor, foreman, forewoman, chief, deputy, principal, superintendent"
)
"""The last word of a rank."""
RANK_ENDING: Mapping[str, str] = listed("manager, leader, master")
RANK_PLACE: Mapping[str, str] = listed(
    "branch, department, team, office, store, shop, ward, region, plant, site, company, kitchen, post, position, role, job"
)
"""What somebody who is promoted leads or is given."""
IS_YOURS: Mapping[str, str] = listed("is yours, are yours")
SOON_WORD: Mapping[str, str] = listed("soon, shortly")
RANK_VERB: Mapping[str, str] = listed("lead, head, manage, run")
