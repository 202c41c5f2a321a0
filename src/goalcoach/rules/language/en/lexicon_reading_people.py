"""Small words by which it is told whether something is said of a person; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

PERSON_WORD: Mapping[str, str] = listed(
    "you, she, he, she's, he's, you're, performance, performer, employee, manner, tone, demeanour, demeanor, behaviour, behavior"
)
"""Whom a trait, a feeling or a mark in words may be about. "They" is left out: it may be customers, or migrations."""

PERSON_JOINT: Mapping[str, str] = listed(
    "be, have, get, seem, sound, look, appear, feel, felt, come, across, as, act, become, stay, perform, performance, work, overall, generally, "
    "came, tend, over, can, could, may, might, should, must, will, would, to, not, too, very, more, less, rather, quite, so, well, far, a, an, bit, little, "
    "often, sometimes, always, somewhat, still, now, again, lately, recently, today, clearly, visibly, just, slightly, really, perceived, perceive, see, seen, "
    "increasingly, usually, mostly, mainly, only, also, almost, at, times, overly, and, or, strong, weak"
)
"""What may stand between a person and what is said about them."""
ADDRESSED: Mapping[str, str] = listed("you, you're, she, she's, he, he's")
"""Who is spoken to, or of, as the one who does something."""
ADDRESSED_OTHER: Mapping[str, str] = listed("you, her, him")
"""The same behind "of"."""
YOUR_WORD: Mapping[str, str] = listed("your, her, his")
"""In front of what is called theirs."""
OF_WORD: Mapping[str, str] = listed("of")
BEING_OF: Mapping[str, str] = listed(
    "be, been, are, were, is, was, have, had, has, seem, seems, seemed, look, looked, looks, sound, sounded, became, become, get, got, stay, stayed, remain, remained, feel, felt"
)
"""Verbs behind which it is told what somebody is, or has."""
HAVING: Mapping[str, str] = listed("have, had, has, get, got")
"""Those among them that mostly tell a deed."""
DEED_PREPOSITION: Mapping[str, str] = listed("by, to, into, for, from")
"""Behind a participle that tells what was done to somebody."""
NEUTRAL_STATE: Mapping[str, str] = listed(
    "there, able, present, ready, done, back, alone, responsible, involved, asked, given, told, shown, invited, named, new, "
    "aware, available, part, to, right, going, supposed, meant, chance, time, plan, list, look, talk, idea, question, share, "
    "number, way, word, hand, role, turn, view, one, two, still, already, thanked, trained, taught, seen, heard, used, made"
)
"""What anybody may be called or have."""
NEUTRAL_OF: Mapping[str, str] = listed(
    "all, both, each, some, none, most, many, few, one, two, part, side, think, thought, expect, expected, ask, asked, because, instead, "
    "ahead, front, sight, hear, heard, wanted, want, required, demanded, spoke, speak, know, knew, out, view, picture, copy"
)
"""In front of "of you" without saying what somebody is like."""
NEUTRAL_OWN: Mapping[str, str] = listed(
    "own, goal, goals, target, aim, work, working, team, view, views, lead, side, part, way, ways, time, plan, plans, words, name, "
    "colleague, colleagues, visitor, visitors, half, period, result, results, figure, figures, number, numbers, list, help, "
    "support, idea, ideas, question, questions, answer, answers, reply, replies, report, reports, message, note, notes, role, "
    "desk, shift, shifts, week, weeks, month, months, days, hours, hand, hands, step, steps, share, turn, review, feedback, "
    "evidence, measure, proposal, suggestion, suggestions, example, customers, customer, department, area, group, unit, place, "
    "watch, input, course, training, learning, development, practice, experience, success, progress, contribution, entry, entries, "
    "audience, guests, guest, readers, listeners, students, pupils, class, classes, patients, patient, clients, client, members, donors, residents, tour, tours, route, van, bench, counter, calendar, inbox, queue, tickets, orders, order, parcels, lessons, lesson, sessions, session, event, events, evening, evenings, meeting, meetings, talk, talks, call, calls, letter, letters, email, emails, draft, drafts, document, documents, application, applications, budget, forecast, sales, revenue, turnover, rate, average, total, backlog, stock, waste, error, errors, mistake, mistakes, complaints, schedule, rota, diary, presentation, workshop, workshops, measurements, records, handover, handovers, checklist, guide, instructions, instruction, template, templates, explanation, explanations, summary, description, remark, remarks, comment, comments, apprentice, apprentices, trainee, trainees, successor, partner, supplier, suppliers, crew, manager, boss, return, start, round, rounds, visit, visits, visitor, check, checks, inspection, inspections, repair, repairs, offer, offers, quote, quotes, invoice, invoices, test, tests, sample, samples, report, design, sketch, sketches, piece, pieces, product, products, recipe, recipes, menu, delivery, deliveries, trip, trips, tool, tools, machine, machines, table, tables, room, rooms, stall, stand, site, garden, beds, plants, project, projects, proposal, request, requests, decision, decisions, choice, correction, corrections, finding, findings, research, exam, certificate, course, courses, quarter, year, spring, summer, autumn, winter, phone, car, bus, train, ward, station, kitchen, store, gloves, hands, photo, photos, video, videos, text, texts, article, articles, speech, choir, band, orchestra, team's, phrase, sentence, "
    "job, task, tasks, office, shop, site, workplace, everyday, daily, whole, new, further, other, current, present, previous, "
    "clearance, release, approval, permit, signature, confirmation, booking, slip, slips, card, cards, "
    "licence, license, module, modules, demonstration, reading, performances, drill, drills, display, exhibition, "
    "lecture, lectures, seminar, seminars, hour, morning, afternoon, day, knee, knees, stop, drawing, drawings, map, maps, list, lists"
)
"""What anybody has at work."""
KIND_OF_PEOPLE: Mapping[str, str] = listed(
    "man, men, woman, women, male, female, lady, ladies, girl, girls, boy, boys, mother, mothers, mum, mom, father, fathers, dad, dads, "
    "wife, husband, pregnant, pregnancy, muslim, christian, jewish, catholic, buddhist, hindu, atheist, foreigner, foreigners, immigrant, "
    "migrant, refugee, pensioner, retiree, teenager, youngster, elderly, gay, lesbian, disabled, handicapped, autistic, dyslexic, "
    "diabetic, epileptic, menopause, widow, widower, ramadan, lent, polish, turkish, german, french, italian, spanish, russian, ukrainian, romanian, "
    "syrian, afghan, iranian, arab, african, asian, indian, chinese, vietnamese, greek, portuguese, british, american, nigerian, pakistani, kurdish, serbian, croatian"
)
"""Whom equal treatment protects, where it is somebody at work."""
JUDGED_WORD: Mapping[str, str] = listed("it, that, this, which")
"""What stands for a deed that is judged."""
JUDGED_JOINT: Mapping[str, str] = listed("to, of, that, how, from, when")
"""Behind a judgement, before what it is of."""
SERIES_WORD: Mapping[str, str] = listed("last, next")
"""In front of one of several, like "first" and "second": which of them it is says nothing of whose they are."""
THAT_WORD: Mapping[str, str] = listed("it, that, this, it's, that's")
"""What takes up what was said before it: "thorough, that is what you were"."""
INSIDE_WORD: Mapping[str, str] = listed("in")
"""Between what somebody is called and the person: "the stickler in you"."""
LIKE_WORD: Mapping[str, str] = listed("like")
NEUTRAL_IN: Mapping[str, str] = listed(
    "trust, confidence, faith, belief, interest, person, somebody, someone, one"
)
"""What may stand there and calls nobody anything."""
WHAT_A_WORD: Mapping[str, str] = listed("what, such")
"""In front of what somebody is called: "what a worrier you are"."""
HOW_MUCH: Mapping[str, str] = listed("how")
NEUTRAL_JUDGEMENT: Mapping[str, str] = listed(
    "clear, true, possible, agreed, planned, noticed, seen, noted, worth, time, good, great, better, best, enough, right, new, good, done, "
    "ready, open, late, early, needed, necessary, easy, hard, quick, quicker, faster, slow, slower, short, shorter, long, longer, missing, "
    "missed, reached, met, wanted, meant, asked, expected, up, down, back, out, over, off, part, all, lower, higher, fewer, useful, helpful, visible"
)
"""What a deed or a result may be called without a judgement of the person."""
BLAME_WORD: Mapping[str, str] = listed(
    "careless, carelessly, sloppy, sloppily, thoughtless, thoughtlessly, reckless, recklessly, negligent, negligently, irresponsible, unprofessional, slapdash, lazy, lazily, inexcusable, unforgivable, disgraceful, shameful, pathetic, shoddy, halfhearted, clumsy, clumsily, foolish, stupid, silly, unacceptable"
)
"""How somebody is said to have done a thing, which no evidence needs to say."""
