"""Longer words in which a word about people in reviews means something else."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.en.claims import nobody_else_at_work
from goalcoach.rules.language.phrasing import joined, listed

_AROUND_YOU = (
    "they, people, your team, the team, your colleagues, your peers, the others, your manager, your boss"
)

_DOWN_TO = "down to #, down to one, down to two, down to three, down to four, down to five, down to six, down to none, down to zero"
LOOKALIKE: Mapping[str, str] = listed(
    "averaged over, averaged across, averaged per, averaged by, averaged from, "
    "your sister shop, your sister company, your sister site, your sister ship, your sister hospital, your sister team, your sister house, "
    "your sister school, your sister paper, pays you more attention, pay you more attention, pay you more visits, "
    "you get notice of, you get notice that, you receive notice of, you receive notice that, you get notice when, drop you a, drop you at, "
    "fire you up, replace you while, replace you during, replace you when, your position in the, your position on the, "
    "your contract ends with, your contract expires with, "
    "us and the other shift, how you sound, how you seem, what the right dose is, what the right dose would be, "
    "that is how far, that is how many, that is how much, that is how long, which is how far, which is how many, which is how much, which is how long, "
    "that is how to, this is how to, which is how to, that is how it should, this is how it should, "
    "faster than you can, that their kids, that their children, how their child, how their children, parents and their children, "
    "families and their children, "
    "stairs led to, stairs lead to, road led to, road leads to, path led to, path leads to, door led to, door leads to, "
    "with back pain, back pain patients, back pain clinic, back pain course, back pain group, back pain cases, back pain pathway, "
    "you seem to have, you seem to know, you sound out, dismissal letter template, dismissal letter templates, termination letter template, race condition, race conditions, good year for, great year for, strong year for, rate her own, rate his own, rate your own, rate my own, "
    "dismissal of the appeal, dismissal of the case, dismissal of charges, abrasive disc, abrasive discs, abrasive wheel, abrasive wheels, abrasive material, abrasive cleaner, "
    "natural language, natural gas, set up wizard, setup wizard, wizard of the installer, ninja build, superstar city, guru meditation, "
    "brilliant white, brilliant blue, gifted programme, gifted program, gifted pupils, talented pupils programme, "
    "solid performance test, solid performance tests, great year of data, good work instructions, good work permit, great job queue, good job market, "
    "your health check, your health checks, my health checks, your health insurance product, your health and safety, your origin server, my origin server, "
    "your accent colour, your accent color, your age verification, your age band, their child process, their children's, your child process, "
    "sick of, sick and tired of, sick to death of, their child processes, their child nodes, their children nodes, child process, child account, child node, sick leave process, sick leave policy, sick leave form, "
    "sick leave reporting, sick leave rate, sick leave cover, sick leave portal, parental leave policy, parental leave form, parental leave cover, parental leave guide, parental leave portal, "
    "maternity leave policy, maternity leave cover, maternity leave guide, on leave requests, on leave planning, their leave requests, their leave balances, "
    "your leave balance, your leave requests, her leave requests, part time schedule tool, wheelchair user tests, pregnant patients, pregnant women, pregnant customers, muslim customers, "
    "lesbian centre, immigrant integration programme, immigrant visa, your race results, my race results, let go of, letting go of, pay grade table, pay band table, "
    "pay review tool, pay increase file, severance calculator, your pay run, their pay run, her pay run, his pay run, my pay run, your pay slips, their pay slips, their pay dates, "
    "their salary runs, their compensation claims, their termination dates, their dismissal letters, your compensation claims, cable termination, overall score of, performance level of, "
    "absences in, absences calendar, days of absence report, bad mood board, checked out books, checked out a, checked out the, emotionally safe, "
    "their stress tests, their stress test, your stress test, your stress tests, her stress tests, his stress tests, your anger management course, their mood boards, "
    "your mood boards, her mood boards, your character set, your character encoding, my character set, your personality test product, her appearance on stage, his appearance on stage, "
    "look distracted drivers, fire you up, what you hate about, top of the team page, best in the department store, a natural gas, a natural language, a natural key, "
    "stop taking orders, stop taking bookings, aspiration pump, aspiration system, fuel aspiration, union of, union members' portal, headscarf range, gen z customers, "
    "millennial customers, boomer customers, boomer housing, your partner at home depot, ramadan opening hours, ramadan schedule, close to retirement savers",
    nobody_else_at_work(),
    joined("nice, lovely", "to read, to hear, to see, to know"),
    joined(
        "be",
        "behind you, behind us, behind them, behind her, behind him, behind schedule, behind plan, behind time, behind target, "
        "behind the schedule, behind the plan, behind the target",
    ),
    joined(
        "a", "good, great", "question, idea, answer, choice", "to ask, to put, would be, might be, is one"
    ),
    joined("be", _DOWN_TO),
    joined("long, some, which, what, no, one, another, other", "way to go"),
    joined(
        "#, one, two, three, four, five, both, several, many, other, different, possible, some, more, the, of",
        "ways to go",
    ),
    joined("between us and, split with, shared with", "the other shift, the other team, the other teams"),
    joined(
        "tool, list, machine, part, system, server, software, version, printer, plant, data, record, ticket, call, tape, it",
        "is, are, was, were",
        "too old for, too young for",
    ),
    joined("for a woman, for a man", "or, and, who"),
    joined(
        "better, faster, quicker, slower, worse",
        "than you",
        "think, thought, expect, expected, hope, hoped, plan, planned, want, wanted, need, needed, said, wrote, would, had, feared, "
        "imagined, believed",
    ),
    joined(
        "is, was",
        "your fault",
        "rate, rates, count, list, report, reports, code, codes, log, tickets, finder",
    ),
    joined("tell me, what is, what's, show me", "your password", "reset, resets, policy, rule, rules"),
    joined("nobody will, no one will", "know, find out", "who, which, where, when, how, whether"),
    joined("they, people, does your team, does your manager, does your boss", "trust you with"),
    joined(
        "they, people, your team, the team",
        "see you as",
        "the one to ask, the one to call, the person to ask, their contact, the contact",
    ),
    joined("what should, what would, what will, what do", "they, people", "see you as"),
    joined(_AROUND_YOU, "like you to"),
    joined("would make", _AROUND_YOU, "say you are, think you are, believe you are"),
    joined(
        "which",
        "line, machine, tool, supplier, carrier, queue, step, route, product, system, test, form, list, report",
        "is, was, runs, ran, works, worked, delivers, delivered",
        "better, faster, quicker, slower, worse",
        "than the others",
    ),
    joined("is not, was not, isn't, wasn't", "your own fault"),
    joined("who knows the", "… better than your colleagues, … better than the others"),
    joined(
        "extend, renew, end, terminate, prolong",
        "your contract with the",
        "supplier, carrier, customer, landlord, agency, provider, vendor, manufacturer",
    ),
    joined(
        "despite, in spite of, through, amid",
        "anger, grief, rage, frustration, disappointment, anger and frustration",
        "of, of the, among, among the, from, from the",
        "customers, clients, patients, guests, parents, relatives, residents, families, visitors, passengers, pupils, students, "
        "neighbours, neighbors, users, readers, buyers, tenants, callers",
    ),
    joined(
        "despite, in spite of, through, amid, in",
        "anger, grief, rage, fear, frustration, panic, disappointment",
        "counselling, counseling, support, training, management",
    ),
    joined(
        "the right dose of",
        "chlorine, milk, detergent, fertiliser, fertilizer, flocculant, feed, cement, pigment, dye, cleaner, coolant, disinfectant",
    ),
    joined("the right dose of", "… in the pool, … for the pool"),
    joined("chlorine", "… the right dose"),
    joined("regrade the", "skirt, coat, jacket, dress, trousers, bodice, sleeve, pattern, shirt"),
    joined(
        "which steel, which tea, which oil, which paper, which timber, which wood",
        "has, is",
        "the higher grade, a higher grade, the next grade",
    ),
    joined(
        "next step up, a step up", "in", "volume, size, pressure, output, load, speed, temperature, voltage"
    ),
    joined("which, how many", "company cars"),
    joined(
        "redeployment of",
        "the, a, this, our",
        "service, server, app, application, system, software, database",
    ),
    joined("teas, tea, eggs, coffees, logs, oils", "are, is, were, was", "regraded"),
    joined("bigger role should the", "chart, picture, page, colour, color, table, map"),
    joined("incentive payments", "do customers, to customers, for customers, do suppliers, to suppliers"),
    joined("visitors, children, pupils, guests, firefighters", "climb the ladder"),
)
"""Longer words in which a word of the lists above means something else."""
