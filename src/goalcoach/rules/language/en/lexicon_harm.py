"""Words of harm: ways to a number, goals to be missed, a cry for help, an expert's advice; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import joined, listed

_GUARDS = (
    "safety check, safety checks, safety test, safety tests, safety inspection, safety inspections, pressure test, pressure tests, "
    "leak test, leak tests, brake test, brake tests, brake check, brake checks, fire check, fire checks, hygiene check, hygiene checks, "
    "allergy check, allergy checks, risk assessment, risk assessments, lockout, safety lock, interlock, guards, alarms, hand washing"
)

HARMFUL_MEANS: Mapping[str, str] = listed(
    "people who do not need, customers who do not need, without telling customers, without telling them the truth, "
    "mislead, misleading, through the breaks, work without pay, backdating, falsifying, hiding the fee, hiding the fees, "
    "at any cost, at all costs, whatever it takes, no matter what it takes, by any means, unpaid overtime, unpaid hours, unpaid weekend, work unpaid, off the clock, "
    "work every weekend, work through the night, without breaks, skip breaks, skip the breaks, skip safety, skip the safety, skipping safety, skip the check, "
    "skip the checks, bypass the guard, bypass safety, override the safety, without the customer knowing, "
    "without consent, without their consent, hide the fee, hide the fees, whether they need it or not, "
    "whether or not they need it, regardless of need, accounts nobody asked for, discourage claims, discourage complaints, delay refunds, "
    "refuse refunds, backdate, falsify, fake reviews, cut corners, clock out first, after clocking out, after they clock out, "
    "by copying last year's",
    joined(
        "without telling",
        "the",
        "customer, customers, guest, guests, client, clients, patient, patients, tenant, tenants, resident, residents, "
        "buyer, buyers, member, members, family, families, parents",
    ),
    joined(
        "without telling",
        "guests, clients, patients, tenants, residents, buyers, members, families, parents, people, anybody, anyone",
    ),
    joined(
        "skip, skipping, leave out, leaving out, bypass, bypassing, omit, omitting, switch off, switching off, disable, disabling",
        _GUARDS,
    ),
    joined(
        "skip, skipping, leave out, leaving out, bypass, bypassing, omit, omitting, switch off, switching off, disable, disabling",
        "the",
        _GUARDS,
    ),
    joined(_GUARDS, "left out, skipped, switched off, bypassed, disabled, omitted"),
    joined(
        "make it, making it",
        "hard, harder, difficult, costly, awkward, impossible",
        "for",
        "customers, clients, tenants, members, patients, guests, people, them",
        "to",
        "cancel, complain, claim, leave, switch, unsubscribe, get a refund, return goods",
    ),
    joined(
        "make it, making it",
        "hard, harder, difficult, costly, awkward, impossible",
        "to",
        "cancel, complain, unsubscribe",
    ),
    joined(
        "people, staff, nurses, drivers, workers, colleagues, teams, crews, employees, them, everybody, everyone",
        "not to report",
    ),
    joined(
        "hide, hiding, conceal, concealing, covering up, hush up, hushing up, not report, not reporting",
        "accidents, incidents, injuries, defects, complaints, losses, near misses, small ones, the truth",
    ),
    joined(
        "fake, faking, forge, forging, invent, inventing, doctor, doctoring, massage, massaging, make up, making up",
        "readings, the readings, figures, the figures, the numbers, results, the results, records, the records, "
        "signatures, receipts, time sheets, test results",
    ),
)
"""Ways to a number that do harm: to customers, to safety, to rest."""

PUT_AN_END_TO: Mapping[str, str] = listed(
    "stop, end, cut, reduce, lower, eliminate, remove, avoid, prevent, without, no, never, not, fewer, less, report, detect, catch, find, replace, abolish, "
    "uncover, investigate, audit, zero"
)
"""Words before a harm that is being fought."""

BY_MEANS: Mapping[str, str] = listed("by, through, via, using")
"""Words right before a way to get there: "cut costs by …" does not put an end to what follows."""

CAUSED: Mapping[str, str] = listed(
    "done, made, won, sold, lost, built, got, gained, held, caught, driven, hidden, begun, paid, brought, come"
)
"""Participles without -ed before such a word: of "sales won by …" the cause is named, not a way to get there."""

SET_UP_TO_FAIL: Mapping[str, str] = listed(
    "so that he gets fired, so that she gets fired, so he gets fired, so she gets fired, so he is fired, so she is fired, to get him fired, "
    "to get her fired, so we can fire him, so we can fire her, until he quits, until she quits, bound to fail, can be let go, can be dismissed, make her quit, make him quit, make them quit, to force her out, to force him out, "
    "that she cannot reach, that he cannot reach, that they cannot reach, impossible for her, impossible for him, "
    "document underperformance, document her underperformance, document his underperformance, document poor performance, so that she fails, "
    "so that he fails, so that they fail, target out of reach, impossible target, unreachable target, impossible goal, unreachable goal, "
    " so she fails, so he fails, set up to fail, set her up to fail, set him up to fail, nobody can reach, no one can reach, build a case against, "
    "building a case against, paper trail against, grounds for dismissal, grounds to dismiss, reason to dismiss, get rid of her, get rid of him, get rid of them",
    joined(
        "target, goal", "impossible for", "her, him, them, you, me, the night shift, the day shift, the team"
    ),
    joined(
        "target of #, goal of #",
        "impossible for",
        "her, him, them, you, me, the night shift, the day shift, the team",
    ),
    joined(
        "until, so that, so, to make",
        "she, he, they, her, him, them",
        "quits, quit, resigns, resign, gives up, give up, leaves the company, leave the company",
    ),
    joined(
        "show that, prove that, document that",
        "she, he",
        "cannot do the job, is not up to the job, is unfit for the job",
    ),
)
"""Goals that are meant to be missed."""

CRISIS: Mapping[str, str] = listed(
    "i am being harassed, i'm being harassed, harasses me, touches me, "
    "kill myself, killing myself, end my life, ending my life, take my own life, taking my own life, i am suicidal, i'm suicidal, feel suicidal, feeling suicidal, "
    "i want to die, don't want to live, do not want to live, no reason to live, hurt myself, hurting myself, harm myself, harming myself, self harm, better off dead, "
    "better off without me, suicidal thoughts, feel like dying, wish i was dead, wish i were dead, do not want to be alive, "
    "don't want to be alive, do not want to wake up, don't want to wake up, cut myself, cutting myself, i overdosed, took an overdose, "
    "raped me, i was raped, groped me, gropes me, assaulted me, afraid for my life, stalks me, is stalking me, not safe at home, "
    "threatens to kill me, threatened to kill me",
    joined(
        "think about, thinking about, thought about, thoughts of, think of, thinking of, thought of, tried, attempted, commit, "
        "committing, considered, considering",
        "suicide",
    ),
    joined(
        "he, she, husband, wife, partner, boyfriend, girlfriend, father, mother, boss, manager, supervisor, colleague",
        "hits me, hit me, beats me, beat me up, grabs me, grabbed me, touched me, hurts me, strangled me, threatens me, threatened me",
    ),
)
"""Words of somebody who needs a human being now. The coach looks for them in what a person says to it."""

HUMAN_HELP: Mapping[str, str] = listed(
    "doctor, helpline, emergency number, emergency services, crisis line, someone you trust, somebody you trust, counsellor, counselor"
)
"""Naming human help."""

EXPERT_ADVICE: Mapping[str, str] = listed(
    "you can sue, sue them, claim damages, you will win, clear case of adhd, clear case of depression, clear case of burnout, sounds like depression, sounds like burnout, "
    "you have burnout, you probably have burnout, you may have depression, you have depression, mg of, "
    "you should sue, you could sue, take legal action, you have a case, you have a strong case, your diagnosis, my diagnosis, you suffer from, "
    "your symptoms, symptoms of depression, symptoms of anxiety, the right dose, your dose, stop taking, you are entitled to, you're entitled to, legally you, is against the law, unfair dismissal claim, "
    "constructive dismissal, labour court, labor court, employment tribunal, "
    "you have the right to, you have a right to, you have a legal right",
    joined(
        "they, he, she, you, your employer",
        "cannot legally, can't legally, can legally, are not legally allowed, may not legally",
    ),
)
"""Advice that only a doctor or a lawyer may give."""
