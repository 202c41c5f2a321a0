"""Words the letters need to tell a thing from a theme, and a verb that ends from one that does not."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

FINISHING_VERB: Mapping[str, str] = listed(
    "complete, finish, finalise, finalize, publish, launch, sign, hire, recruit, file, submit, pass, "
    "obtain, receive, certify, release, ship, install, deploy, migrate, remove, delete, appoint, fill, "
    "adopt, approve, replace, begin, buy, purchase, sell, rent, lease"
)
"""Verbs whose end can be seen whatever they are about."""

OPEN_ARTICLE: Mapping[str, str] = listed(
    "a, an, some, any, one, another, various, several, different, multiple, new, something"
)
"""Words that leave open which one of many is meant."""

STOP_WORD: Mapping[str, str] = listed(
    "the, a, an, of, for, in, on, at, by, with, to, from, and, or, my, our, your, their, his, her, its, this, "
    "that, these, those, as, is, are, be, been, will, into, about, through, via, it, them, us, me, we, i, "
    "you, all, every, each, more, less, most, both, own, also, not, no, so, than, per, up, out, over, off, "
    "back, down, away, together, along, forward"
)
"""Words that carry no meaning of their own."""

PHRASE_END: Mapping[str, str] = listed(
    "for, of, in, on, at, by, with, from, to, through, via, into, as, about, within, across, during, "
    "that, which, when, while, if, so, using, between, where, who, whom, whose, because, outside, inside, near, "
    "behind, beside, along, throughout, under, before, after, towards, toward, among, amongst, against, "
    "upon, onto, including, regarding, concerning, around, since, until"
)
"""Words that end a noun phrase."""

CHANGING_VERB: Mapping[str, str] = listed("reduce, optimise, optimize, beat, exceed")
"""Verbs of moving a number that tell no direction, or of passing one."""

REACHING_VERB: Mapping[str, str] = listed(
    "achieve, hit, meet, reach, attain, exceed, beat, deliver, make, stay, keep, fulfil, fulfill"
)
"""Verbs of meeting a target that is set elsewhere."""

WHOLE_VERB: Mapping[str, str] = listed(
    "complete, finish, pass, close, remove, delete, file, submit, launch, sign, audit, resolve, define"
)
"""Verbs that mean all of what is named."""

BECOMING_VERB: Mapping[str, str] = listed("be, become, get, stay")
"""Verbs of becoming or staying."""

FIRM_ARTICLE: Mapping[str, str] = listed("a, an, the, another, new, my, our, first")
"""Words in front of a thing that is there or not."""

HAVING_VERB: Mapping[str, str] = listed("have, having")
"""Verbs of having, at the beginning of a phrase."""

PROVIDING_VERB: Mapping[str, str] = listed("provide")
"""Verbs of making something available."""

RUNNING_VERB: Mapping[str, str] = listed("manage")
"""Verbs of being in charge."""

ONE_ARTICLE: Mapping[str, str] = listed("a, an")
"""Articles of one thing of many."""

GROWING_VERB: Mapping[str, str] = listed("grow")
"""Verbs that tell of a number or of a person."""

PRACTISING_VERB: Mapping[str, str] = listed("practice, practise")
"""Verbs of practice."""

DRIVING_VERB: Mapping[str, str] = listed("drive, push, pull")
"""Verbs that are vague but for what rolls: "drive the bus", and not "drive adoption"."""

VEHICLE: Mapping[str, str] = listed(
    "bus, coach, van, car, lorry, truck, train, tram, taxi, cab, ambulance, ferry, tractor, crane, forklift, trolley, cart, "
    "wheelchair, bed, plough, hearse, minibus, vehicle"
)
"""What is driven or pushed."""

MAKING_VERB: Mapping[str, str] = listed(
    "develop, manage, provide, address, educate, maintain, add, expand, extend"
)
"""Vague verbs that are specific about a thing that is made or led."""

AIM_STEM: Mapping[str, str] = listed("strateg, mission, vision, outcome")
"""How words for a larger aim begin; they are a link only in front of a colon."""

TITLED_WORD: Mapping[str, str] = listed("goal, initiative, priority, theme, pillar, role")
"""Words for a larger aim, when its title follows."""

OBJECTIVE_STEM: Mapping[str, str] = listed("objective")
"""How words for an objective begin."""

MEASURE_LABEL: Mapping[str, str] = listed("we'll know, we will know, what we'll ship")
"""What stands between a title and its measures, or what is shipped for it."""

JOINING_WORD: Mapping[str, str] = listed("and, plus, as well as")
"""Words that join a second result on."""

BEFORE: Mapping[str, str] = listed("before")
"""Words after which the last day is the one before the day that is named."""

PART_OF: Mapping[str, str] = listed("half, of")
"""Words in front of one hour that take a part of it: "half an hour", "three quarters of an hour"."""

ONE_ALONE: Mapping[str, str] = listed("single")
"""A "one" that may stand for a thing, where quantities do not tell."""
A_SINGLE: Mapping[str, str] = listed("a, an, one")
HOUR_WORD: Mapping[str, str] = listed("h, hr, hrs, hour, hours")
PER_WORD: Mapping[str, str] = listed("a, per, each, every")
WEEK_WORD: Mapping[str, str] = listed("week, wk, weekly")
"""With these, hours of a week are said: "an hr a week", "3h/week"."""
NUMBERED_WEEK: Mapping[str, str] = listed("week, weeks, wk, wks, cw, kw, kalenderwoche, kalenderwochen")
RANGE_WORD: Mapping[str, str] = listed("or, and, to, und, oder, bis")
"""Between the numbers of two weeks: "KW 11 or 12"."""
RATIO_WORD: Mapping[str, str] = listed("in, of, out of")
RATE_WORD: Mapping[str, str] = listed("per, for every, to every, in every, for each")
"""Between how many of one thing there are for how many of another: "5 corrections per hundred payslips"."""
ROUND_WHOLE: Mapping[str, str] = {
    "hundred": "100",
    "a hundred": "100",
    "thousand": "1000",
    "a thousand": "1000",
}
EVERY: Mapping[str, str] = listed("every, each")
NTH: Mapping[str, str] = {
    "second": "2",
    "other": "2",
    "third": "3",
    "fourth": "4",
    "fifth": "5",
    "sixth": "6",
    "seventh": "7",
    "eighth": "8",
    "ninth": "9",
    "tenth": "10",
    "twelfth": "12",
    "twentieth": "20",
}
"""With these a share is said: "1 in 4", "every fourth"."""

BETWEEN_NAMES: Mapping[str, str] = listed("and, und, et, y")
"""Words between the names of two people."""

GROUP_WORD: Mapping[str, str] = listed("team, we, everyone, department, staff")
"""What stands in place of an owner when nobody in particular is one."""

SAFETY_STEM: Mapping[str, str] = listed("safe")
"""What a reason of safety holds."""

RATING_NOUN: Mapping[str, str] = listed(
    "rating, ratings, feedback, review, reviews, satisfaction, appraisal, appraisals"
)
"""Names of a measure that somebody gives."""

DATE_WORD: Mapping[str, str] = listed(
    "january, february, march, april, may, june, july, august, september, october, november, december, by, until"
)
"""Words of a date: the first thing to change when a goal is written again."""

LIMIT_WORD: Mapping[str, str] = listed(
    "at most, at least, no more than, no less than, or less, or fewer, or more, or better, under, below, above, "
    "within, between, not exceed, no later than"
)
"""Says that a number is a limit."""

EVENT_VERB: Mapping[str, str] = listed(
    "land, pass, ship, launch, close, open, join, sign, merge, graduate, publish, exist, switch, adopt, move, "
    "migrate, receive, complete, finish, start, stop, attend, register, renew, subscribe, return, arrive, go live, "
    "deploy, appear, enrol, enroll, vote, speak, contribute, pay, sell, meet, install, run, submit, sit, convert"
)
"""What happens or does not: a verb behind its subject, as in "all tests pass"."""

ROLE_OPENING: Mapping[str, str] = listed(
    "work as, working as, see myself as, seeing myself as, serve as, move into, step into, step up to, promoted to, "
    "promotion to, transition into, transition to, take over as, act as, apply for, land, find a job as, get a job as, "
    "get hired as, be hired as, employed as, return as, move up to, advance to, rise to, qualify as, retire as, get into"
)
"""In front of a role to reach."""

NO_TRADE: Mapping[str, str] = listed(
    "leader, player, provider, supplier, communicator, listener, thinker, learner, manufacturer, employer, retailer, "
    "carrier, center, centre, worker, performer, winner, helper, holder, caller, father, mother, brother, sister, "
    "better, number, factor, customer, user, member, newcomer, innovator, collaborator, pioneer, "
    "reminder, folder, matter, manner, order, former, faster, stronger, smarter, closer, greater, larger, smaller, "
    "bigger, easier, healthier, happier, earlier, quicker, simpler, cheaper, higher, lower, sector, indicator, "
    "monitor, error, doer, believer, friend, mirror, river, summer, winter, power, paper, letter, computer, server, "
    "driver, container, remember, influencer, supporter, competitor, operator, investor, vendor, resister, earner, "
    "homeowner, runner, swimmer, eater, reader, giver, volunteer"
)
"""Words that end as trades do, and are none."""

COMPOUND: Mapping[str, str] = listed(
    "step by step, end to end, day to day, face to face, one on one, one to one, point of sale, out of hours, "
    "up to date, out of date, side by side, peer to peer, business to business, state of the art, hands on, "
    "cost of sales, time to market, time to hire, time to value, time to resolution, time to fill, month on month, "
    "year on year, back to work, return to work, return on investment, point of care, length of stay, "
    "terms of reference, code of conduct, proof of concept, statement of work, bill of materials, "
    "request for proposal, memorandum of understanding, letter of intent, table of contents, standard of care, "
    "on call, on boarding, in house, on site, off site, know how, how to, work from home, made to measure, days of supply"
)
"""Words with a preposition inside that are one: it does not end the phrase."""

STATE_WORD: Mapping[str, str] = listed(
    "operational, ready, available, live, complete, passing, enabled, connected, configured, occupied, "
    "online, functional, public, stable, compliant, paperless, supported, interoperable, "
    "compatible, mandatory, searchable, configurable, reproducible, deterministic, encrypted, automatic, "
    "full, empty, closed, open"
)
"""States that can be seen, behind "is": "the clinic is open", "the store is live"."""

PRAISED_RESULT_VERB: Mapping[str, str] = listed("make, keep, get, render, leave")
"""Verbs that give their object a quality: "make installation easy"."""

INNER_GOOD: Mapping[str, str] = listed(
    "skill, ability, knowledge, understanding, confidence, competence, competency, expertise, capability, habit, "
    "mindset, attitude, awareness, talent, potential, proficiency, vocabulary, literacy, technique, knowhow, "
    "intuition, instinct, strength, muscle, career, self"
)
"""What a person has inside: it is never made, only grown."""

IT_WORD: Mapping[str, str] = listed("it, them")
"""Words for what was named before."""

GETTING_VERB: Mapping[str, str] = listed("get")
"""A verb of becoming that is one of obtaining in front of an article."""

ENOUGH: Mapping[str, str] = listed("enough")
"""A word that makes learning end with a deed."""

THING_NOUN: Mapping[str, str] = listed(
    "report, study, guide, handbook, manual, dashboard, website, site, release, launch, poc, prototype, mvp, audit, survey, "
    "roadmap, document, docs, page, post, article, video, tutorial, template, checklist, contract, "
    "agreement, event, workshop, meetup, webinar, conference, newsletter, app, api, sdk, cli, plugin, "
    "extension, driver, integration, migration, upgrade, benchmark, demo, pilot, spec, specification, "
    "rfc, proposal, whitepaper, database, module, package, component, server, cluster, "
    "store, office, building, playground, bridge, park, implementation, installer, binary, image, container, library, "
    "parser, editor, viewer, explorer, wizard, form, portal, intranet, wiki, readme, changelog, faq, runbook, "
    "playbook, curriculum, syllabus, course, exam, certificate, license, permit, patent, paper, book, "
    "chapter, thesis, speech, talk, presentation, deck, brochure, flyer, poster, logo, map, catalogue, "
    "catalog, inventory, register, calendar, schedule, timetable, rota, agenda, minutes, budget, forecast, invoice, "
    "bylaws, charter, calculator, simulator, "
    "emulator, endpoint, connector, adapter, bot, script, pipeline, backup, restore, login, sso, search, filter, export, import, parity, "
    "fundraiser, gala, festival, exhibition, tour, trip, retreat, meeting, election, ceremony, award, scholarship, "
    "grant, vehicle, truck, machine, boiler, roof, fence, garden, mural, kitchen, laboratory, ward, clinic, school, "
    "hire"
)
"""Things that are there or not in the end."""

GROUP_NOUN: Mapping[str, str] = listed(
    "team, staff, workforce, community, network, audience, business, territory, portfolio, congregation, "
    "fleet, catalogue, collection, company, department, choir"
)
"""Groups and stocks that grow or shrink by a share."""

VAGUE_COUNT: Mapping[str, str] = listed(
    "series, number, range, variety, couple, lot, handful, host, bunch, selection, few, several, set, array"
)
"""In front of "of" and a plural: how many is left open."""

NARROWING: Mapping[str, str] = listed(
    "for, of, on, about, that, which, where, with, against, between, around, to"
)
"""Behind a noun: it tells which one is meant."""

HAVING_ABILITY: Mapping[str, str] = listed(
    "have, support, run, use, offer, include, contain, allow, accept, cover, handle, own"
)
"""Behind a subject: what it has or can do, which is so or not."""

ALL_OF_THEM: Mapping[str, str] = listed("all, every, each")
"""Says that none is left out."""

ANY_OF_MANY: Mapping[str, str] = listed(
    "feature, thing, something, anything, goal, improvement, change, solution, idea, way, opportunity, result, step, task"
)
"""Nouns that stay open whatever follows: "a new feature for the product"."""
