"""Words that tell which kind of goal a text is: private, career, learning, a list of objectives."""

from __future__ import annotations

from collections.abc import Mapping


def _plain(words: str) -> dict[str, str]:
    return dict.fromkeys((w.strip() for w in words.split(",") if w.strip()), "")


WORK_PLACE: Mapping[str, str] = _plain(
    "department, departmental, hospital, nursing, team, company, staff, district, employee, employees, "
    "sales, office, library, city, council, organisation, organization, business, manufacturer, retail, "
    "fire, police, school, university, okr, okrs, manager"
)
"""Words of a context that stands at work: what would be private elsewhere is the trade there."""

PRIVATE_OR_WORK: Mapping[str, str] = _plain(
    "recovery, pain, family, exercise, weight, doctor, church, healthy, sleep, marriage, politics, "
    "medication, pregnant, disability, illness, diagnosis, therapy, vegetables, fitness, household, "
    "dinner, prayer, mortgage, insulin, wheelchair, yoga, physiotherapy, gym, diet"
)
"""Private words that also turn up at work: "disaster recovery", "pain points", "family services"."""

WORK_WORD: Mapping[str, str] = _plain(
    "disaster, customer, client, product, system, plan, point, time, data, team, service, patient, staff, "
    "programme, program, library, budget, revenue, employee, hospital, server, clinic, report, project, "
    "cost, backup, release, drill, process, policy, ward, member, mat, appointment, wait"
)
"""Words beside which a word that could be private is one of work."""

SERVED_PERSON: Mapping[str, str] = _plain(
    "patient, client, customer, member, guest, resident, pupil, student, learner, participant, visitor, tenant, "
    "user, smoker, inmate, claimant, beneficiary, borrower, policyholder, employee, inpatient, outpatient"
)
"""People whom work serves: their health or money is its matter, "help 30 patients stop smoking"."""

OWN_WORD: Mapping[str, str] = _plain("i, i'd, i'll, i'm, i've, id, im, ive, me, my, mine, myself")
"""Words of somebody who speaks of themselves."""

TEAM_LIST_WORD: Mapping[str, str] = _plain(
    "team, group, squad, guild, q1, q2, q3, q4, q, quarter, quarterly, personal"
)
"""Words that make a list of objectives one of OKRs, and no chapter of a plan."""

LEARNING_ACTION: Mapping[str, str] = _plain(
    "learn, study, master, educate, practice, practise, upskill, memorise, familiarise, familiarize, "
    "understand"
)
"""Verbs whose goal is learning itself."""

LEARNING_TIME_WORD: Mapping[str, str] = _plain(
    "week, month, day, hours, minutes, time, and, start, keep, by, on, into, weekly, daily"
)
"""Words behind which "learning" is what the time goes to."""

MOTTO_VERB: Mapping[str, str] = _plain(
    "live, enjoy, press, love, relax, laugh, believe, dream, appreciate, smile, breathe"
)
"""Verbs of living, not of working."""

OWN_POSITION: Mapping[str, str] = _plain(
    "of my own, my own, own business, independent practice, promoted, promotion, new job, senior role"
)
"""Phrases of a position to reach, behind a verb of taking."""

OBJECTIVE_WORD: Mapping[str, str] = _plain("objective")
"""What an objective is called."""

OBJECTIVES_WORD: Mapping[str, str] = _plain("objectives")
"""What a list of objectives is called."""

OBJECTIVE_ASIDE: Mapping[str, str] = _plain("goals, okr, okrs, motivation")
"""Words that make a list of objectives something else."""

OKR_WORD: Mapping[str, str] = _plain("okr, okrs")
"""What a list of objectives and key results is called."""

MEASURES_WORD: Mapping[str, str] = _plain("measures")
"""What a list of measures is called."""

PERFORMANCE_WORD: Mapping[str, str] = _plain("performance")
"""The word of goals of performance."""

SHIPPING_WORD: Mapping[str, str] = _plain("ship")
"""The word of a list of what will be shipped."""

BEING_PAST: Mapping[str, str] = _plain("is, was")
"""Words behind which "objective" is no title."""

REACHING_ROLE_VERB: Mapping[str, str] = _plain("become, be, get")
"""Verbs in front of a role to reach."""

CAREER_WORD: Mapping[str, str] = _plain("career")
"""The word of a career."""

HEADING_VERB: Mapping[str, str] = _plain("manage, lead, run, open, start, own, work, head")
"""Verbs of a position, in a list of career goals."""

TAKING_VERB: Mapping[str, str] = _plain("lead, open, start, run, get, own, obtain, earn, move, land, find")
"""Verbs of taking up a position."""

DEVELOPMENT_WORD: Mapping[str, str] = _plain("development")
"""The word of goals of development."""

DEVELOPMENT_BESIDE: Mapping[str, str] = _plain("goal, goals, individual, personal, leadership")
"""Words that must stand beside it."""

LEARNING_WORD: Mapping[str, str] = _plain("learning")
"""The word of learning."""

LEARNING_PLAN_WORD: Mapping[str, str] = _plain("plan, goal, goals")
"""Words of a plan of learning."""

READING_VERB: Mapping[str, str] = _plain("read")
"""The verb of reading."""

STUDY_VERB: Mapping[str, str] = _plain(
    "complete, finish, pass, obtain, earn, get, take, read, pursue, do, attend, achieve, write"
)
"""Verbs of a course, certificate or book."""

SKILL_VERB: Mapping[str, str] = _plain(
    "improve, develop, level, get, gain, become, build, strengthen, deepen, sharpen, expand, grow, "
    "enhance, acquire, increase"
)
"""Verbs of a skill of one's own."""

GROWING_QUALITY: Mapping[str, str] = _plain("better, certified, fluent, proficient, stronger")
"""What a person becomes by learning."""

TEAM_WORD: Mapping[str, str] = _plain("team")
"""Words for others than the person."""

SHADOWING_VERB: Mapping[str, str] = _plain("shadow")
"""Verbs that are learning by themselves."""

BOOK_WORD: Mapping[str, str] = _plain("book, books, novel, novels")
"""What one reads."""

READING_TOPIC: Mapping[str, str] = _plain(
    "on, about, topic, topics, technical, professional, leadership, management, for"
)
"""Words that tell what reading is for."""

GOING_ON_VERB: Mapping[str, str] = _plain("continue, keep")
"""Verbs of going on."""

WEIGHT_LOSS: Mapping[str, str] = _plain("lose, pound")
"""Words that together are about body weight."""
