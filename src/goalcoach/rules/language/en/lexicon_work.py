"""Words of goals at work: directions, verbs of activity and result, owners, purpose, and what stays private."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

DELIVERABLE_VERB: Mapping[str, str] = listed(
    "publish, launch, sign, hire, recruit, close, close down, shut down, certify, approve, complete, finish, "
    "deliver, ship, release, open, file, submit, pass, obtain, earn, receive, graduate, enrol, enroll, "
    "install, migrate, deploy, implement, introduce, roll out, replace, remove, retire, decommission, delete, "
    "relocate, write, draft, create, build, design, redesign, rewrite, relaunch, set up, establish, found, "
    "organise, organize, host, win, acquire, buy, purchase, secure, appoint, fill, onboard, merge, integrate, "
    "automate, consolidate, translate, ratify, finalise, finalize, go live, hand over, adopt, appointed, "
    "promoted, get promoted, be promoted, lead, become, start, plan, budget, negotiate, renew, propose, "
    "produce, add, sign off, port, enable, pursue, move, convert, upgrade, switch, present, execute, hold, "
    "develop, manage, run, begin, go, conduct, attend, own, operate, get, conclude, compile, record, repair, "
    "paint, restore, print, provide, form, audit, give, update, revise, document, upload, rename, transfer, "
    "transition, register, join, apply for, turn off, switch off, switch on, turn on, turn into, sell, rent, "
    "book, schedule, order, phase out, wind down, spin up, spin off, stand up, put in place, roll back, wire, "
    "plug, stabilise, stabilize, land, pilot, prototype, commission, construct, demolish, renovate, "
    "refurbish, repaint, clean out, clean up, mow, fix, patch, post, distribute, collect, issue, mail, send, "
    "donate, inspect, license, catalogue, catalog, digitise, digitize, archive, refactor, reorganise, "
    "reorganize, reopen, resubmit, reprint, map, draw, draw up, code, program, film, photograph, put "
    "together, put up, plant, cook, bake, knit, sew, call, phone, visit, meet with, interview, elect, "
    "nominate, enact, pass on, incorporate, expand to, name, choose, select, decide, determine, agree, agree "
    "on, rebrand, restructure, standardise, standardize, centralise, centralize, unify, deprecate, eliminate, "
    "unveil, debut, vaccinate, apply to, put on, bring back, take down, pay off, repay, sunset, extract, "
    "backfill, port to, enrol in, sign up for, sign up, prepare, test, trial, define, re implement, "
    "reimplement, open up, resolve, cycle, make, derive, devise, rebuild, reconstruct, pave, repave, resurface, weld, "
    "tile, insulate, landscape, furnish, equip, assemble, dismantle, laminate, frame, mount, excavate, drill, plaster, "
    "outfit, retrofit, transcribe, compose, choreograph, perform, broadcast, inaugurate, charter, accredit, "
    "sterilise, sterilize, adopt out, tear down, set out, lay out, hand in, turn in, send out, hand out, give away, "
    "trade in, tidy up, clear out, move into, move out, settle, find"
)
"""Verbs that end in something finished, when their object is named."""

MAINTAIN_VERB: Mapping[str, str] = listed(
    "maintain, keep, continue, sustain, retain, preserve, hold, stay, remain, stick to, uphold, stabilise, "
    "stabilize"
)
"""Verbs of leaving things as they are."""

DIRECTION_UP: Mapping[str, str] = listed(
    "raise, increase, grow, boost, lift, improve, gain, rise, expand, double, triple, quadruple, more, "
    "higher, exceed, maximise, maximize, extend, add, up, above, over, climb, surpass, accelerate, push up, "
    "earn, win, scale, advance, enhance, elevate"
)
"""Words for a number that should go up."""

DIRECTION_DOWN: Mapping[str, str] = listed(
    "cut, reduce, lower, decrease, lessen, drop, shorten, halve, shrink, minimise, minimize, less, fewer, "
    "below, under, down, limit, cap, fall, slash, trim, decline, bring down, eliminate, curb, save, lose, "
    "speed up, diminish"
)
"""Words for a number that should go down."""

DIRECTION_KEEP: Mapping[str, str] = listed(
    "maintain, keep, hold, sustain, stay, remain, retain, preserve, stabilise, stabilize, stable, steady, "
    "constant"
)
"""Words for a number that should stay."""

PURPOSE_MARKER: Mapping[str, str] = listed(
    "so that, in order to, because, so as to, in order that, for the purpose of, with the aim of, with the "
    "goal of, to support, in support of, thereby, thus, which will help, which helps, which helps to, helps "
    "to, this will, this helps, the reason, that way, to enable, enabling, to help, resulting in, leading "
    "to, to allow, allowing, contribute to, contributes to, contributing to, motivation, impact, purpose, "
    "why, rationale, unblocking, unlocking, since we, since our, as part of our, aligned with, in line "
    "with, for the sake of, to ensure, ensuring that, to prevent, to avoid, so we, so i, so our, so "
    "customers, so my, so the"
)
"""Words that open a reason or a purpose."""

COLLECTIVE_OWNER: Mapping[str, str] = listed(
    "we, our, us, the team, our team, everyone, everybody, all of us, the department, the company, the "
    "organisation, the organization, the group, team members, all employees, all staff, the business, "
    "management, leadership, people, someone, somebody, one of us"
)
"""Words for an owner who is nobody in particular."""

PRIVATE_TOPIC: Mapping[str, str] = listed(
    "lose weight, my weight, body fat, diet, dieting, calorie, calories, gym, workout, jogging, "
    "marathon, smoke, smoking, quit smoking, alcohol, drinking, therapy, therapist, depression, anxiety, "
    "medication, medications, statins, blood pressure, blood test, blood sugar, cholesterol, insulin, "
    "pregnancy, pregnant, fertility, divorce, marriage, wife, husband, girlfriend, boyfriend, my kids, my "
    "children, my family, family, my parents, my mother, my father, my health, health condition, illness, "
    "disability, diagnosis, doctor, religion, pray, prayer, church, mosque, politics, political party, my "
    "debt, mortgage, savings account, sexual, sleep, exercise, homecook, home cook, dinner, "
    "chores, household chores, household debt, household, meditation, meditate, yoga, running shoes, coke zero, vegetables, physiotherapy, "
    "physical therapy, wheelchair, pain, recovery, healthy, fitness, weight, get married, hobby, guitar, "
    "piano"
)
"""Topics that belong to private life, not to a goal at work."""
