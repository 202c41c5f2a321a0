"""Words that decide how a goal sentence reads letter by letter; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.en.verbs import VERBS
from goalcoach.rules.language.phrasing import listed

VERB: Mapping[str, str] = dict.fromkeys(VERBS, "")
"""Base verbs."""

OPENER: Mapping[str, str] = listed(
    "i, we, i'll, we'll, i'm, we're, i'd, i've, he, she, they, you, my, our, to, will, would, shall, should, "
    "must, can, want, plan to, hope, hope to, wish, wish to, aim to, intend, intend to, need, need to, have "
    "to, like to, love to, able, going, go to, try, try to, seek to, strive, strive to, look to, expect to, "
    "ought, lastly, first, firstly, second, secondly, third, thirdly, finally, also, and, then, next, please, "
    "actively, really, just, personally, again, always, continually, begin to, start to, commit to, committed "
    "to, let's, let, us, be, both, either, hopefully, maybe, not, have, the team will, ideally, however, "
    "additionally, furthermore, main, goal, objective, key, result, is to, are to, goal is to, am, been, "
    "about, set out to, re, this is the year, this is the year that, this will be the year, this will be the "
    "year that"
)
"""Words in front of the main verb that carry nothing of the goal."""

METRIC_NOUN: Mapping[str, str] = listed(
    "revenue, sales, sale, turnover, churn, retention, conversion, nps, csat, ces, score, rate, ratio, "
    "time, cost, costs, expense, margin, profit, profitability, ebitda, backlog, ticket, error, defect, "
    "bug, incident, complaint, downtime, uptime, availability, latency, attendance, absenteeism, traffic, "
    "visit, visitor, pageview, view, download, signup, registration, registrant, user, subscriber, "
    "follower, lead, pipeline, coverage, throughput, velocity, consumption, emission, adoption, arr, acv, "
    "iacv, tcv, mrr, gmv, ctr, cpa, cac, roi, ltv, yield, scrap, accuracy, fluency, percentage, percent, "
    "share, volume, price, headcount, occupancy, utilisation, utilization, membership, enrolment, "
    "enrollment, graduation, vacancy, turnaround, spend, spending, budget, debt, customer, client, member, "
    "order, booking, donation, fund, grant, satisfaction, response, resolution, cycle, count, "
    "number, amount, frequency, length, duration, wpm, opportunity, deal, hire, income, "
    "productivity, points, deployment, referral, loan, crime, arrest, "
    "fatality, injury, accident, circulation, checkout, umsatz, umsätze, gewinn, kosten, zufriedenheit, "
    "transaction, call, meeting, test, crash, conf, result, growth, mention, article, post, review, rating, "
    "participant, student, base, output, uptake, footprint, intake, caseload, recognition, intensity, waste, energy, emissions, usage"
)
"""Nouns that are counted or measured, or name a measure."""

THEME_NOUN: Mapping[str, str] = listed(
    "improvement, performance, quality, excellence, collaboration, communication, engagement, experience, "
    "culture, trust, transparency, awareness, leadership, knowledge, understanding, credibility, visibility, "
    "alignment, innovation, efficiency, effectiveness, productivity, morale, wellbeing, health, growth, "
    "success, teamwork, teamworking, presence, brand, reputation, relationship, capability, competence, "
    "competency, confidence, mindset, creativity, agility, sustainability, diversity, inclusion, equity, "
    "stuff, thing, aspect, impact, value, focus, balance, motivation, ownership, accountability, expertise, "
    "ability, potential, life, happiness, fitness, recovery, maturity, perspective, professionalism, "
    "resilience, synergy, momentum, satisfaction, consistency, reliability, stability, wellness, attitude, "
    "spirit, compliance, integrity, honesty, respect, empathy, livability, liveability, readiness, "
    "preparedness, proficiency, competitiveness, responsiveness, usability, scalability, maintainability, "
    "robustness, flexibility, cohesion, harmony, solidarity, unity, loyalty, advocacy, empowerment, "
    "enablement, fulfilment, fulfillment, development, advancement, progress, vitality, prosperity, equality, "
    "fairness, justice, clarity, simplicity, strength, adaptability, involvement, commitment, dedication, "
    "discipline, passion, curiosity, mindfulness, gratitude, courage, patience, stress, lifestyle, "
    "friendship, connection, rapport, interaction, exposure, insight, wisdom, thinking, judgement, judgment, "
    "cooperation, coordination, partnership, peace, "
    "joy, attention, influence, authority, autonomy, independence, kindness, humility, positivity, livelihood, heritage, legacy, synergies, "
    "differentiation, recognition, appreciation, belonging, inclusiveness, inclusivity, openness, "
    "accessibility, simplification, optimisation, optimization, modernisation, modernization, digitalisation, "
    "digitalization, transformation, automation, stewardship, responsibility, opportunity, service, support, efficiencies, preference, recognizability, talent, reach, heart, "
    "relevance, hunger, poverty, dream, pride, goodwill, hospitality, civility, employability, vision, purpose, meaning, ambition, greatness, hope, faith, "
    "sense, essence, mood, enthusiasm, excitement, dignity, comfort, convenience, welfare, safety, hygiene, ethics, ethic, "
    "ethos, tolerance, sensitivity, serenity, citizenship, craftsmanship, entrepreneurship, sportsmanship, beauty, "
    "aesthetics, cleanliness, tidiness, orderliness, punctuality, politeness, courtesy, mastery, versatility, mobility, "
    "connectivity, modernity, originality, viability, continuity, certainty, predictability, dependability, legitimacy, "
    "outreach, publicity, branding, improvisation, experimentation, enrichment, enjoyment, "
    "entertainment, encouragement, deterioration, degradation, confusion, uncertainty, complexity, fragmentation, "
    "inequality, inequity, disparity, discrimination, prejudice, racism, bias, isolation, loneliness, injustice, suffering, "
    "generosity, craft, identity, character, soul"
)
"""Nouns that name a theme rather than something one could point at."""

SOFT_NOUN: Mapping[str, str] = listed(
    "skill, support, service, training, strategy, area, issue, problem, work, community, technology, "
    "learning, infrastructure, operation, environment, process, practice, usage, use, system, governance, "
    "workflow, tooling, documentation, code, vocabulary, note, space, customer, team, ability, habit, "
    "capacity, offering, program, programme, effort, activity, standard, resource, facility, content, "
    "product, feature, position, market, business, company, organisation, organization, department, function, "
    "role, approach, way"
)
"""Nouns that name a field of work; behind a vague verb they leave open what will change."""

GENERIC_OBJECT: Mapping[str, str] = listed(
    "campaign, initiative, feature, goal, project, program, programme, strategy, plan, system, tool, solution, "
    "product, event, weakness, strength, thing, improvement, something, anything, result, results, "
    "activity, activities, measure, measures, action, actions, step, steps, change, changes, idea, ideas, "
    "opportunity, way, ways, process, policy, framework, approach, platform, app, application, service, "
    "challenge, role, skill, hobby, task, tasks, stuff, "
    "refactoring, features, projects, research"
)
"""Things of which the choice of instance decides what the goal means."""

ROLE_NOUN: Mapping[str, str] = listed(
    "manager, director, officer, engineer, nurse, practitioner, lead, head, chief, cto, ceo, cmo, cfo, coo, "
    "cio, vp, president, partner, principal, architect, developer, consultant, professor, lecturer, teacher, "
    "supervisor, coordinator, analyst, scientist, designer, administrator, executive, owner, founder, "
    "entrepreneur, doctor, physician, lawyer, attorney, judge, editor, author, chair, treasurer, secretary, "
    "maintainer, committer, trainer, coach, mentor, specialist, accountant, auditor, foreman, captain, "
    "controller, producer, freelancer, journalist, librarian, pharmacist, therapist, surgeon, psychologist, "
    "midwife, researcher, cpa, programmer, tester, technician, "
    "superintendent, dean, provost, position, promotion, phd, career, counselor, "
    "counsellor, psychiatrist, dentist, veterinarian, paramedic, carer, caregiver, hygienist, radiographer, "
    "nutritionist, dietitian, pilot, chef, electrician, plumber, carpenter, mechanic, welder, firefighter, "
    "lieutenant, sergeant, detective, commander, major, colonel, inspector, planner, buyer, broker, banker, "
    "actuary, underwriter, economist, statistician, mathematician, physicist, chemist, biologist, geologist, "
    "astronomer, historian, writer, novelist, blogger, speaker, translator, interpreter, illustrator, "
    "photographer, animator, artist, musician, composer, actor, dancer, choreographer, curator, archivist, "
    "instructor, tutor, educator, faculty, postdoc, pi, investigator, ra, intern, "
    "apprentice, trainee, associate, assistant, deputy, delegate, representative, ambassador, evangelist, "
    "advocate, strategist, advisor, adviser, marketer, recruiter, salesperson, seller, "
    "sdr, bdr, csm, pm, tpm, em, sre, dba, sysadmin, devops, contributor, moderator, mayor, senator, governor, minister, councillor, councilor, pastor, priest, missionary, cpo, cro, cso, ciso, svp, evp, md, gm, agency, "
    "firm, practice, studio, shop, restaurant, cafe, bakery, farm, clinic, job, tenure"
)
"""Named roles and positions."""

STUDY_NOUN: Mapping[str, str] = listed(
    "course, certificate, certification, certified, exam, examination, degree, diploma, license, licence, "
    "bootcamp, training, workshop, tutorial, book, books, classes, bachelor, bachelor's, master's, "
    "mba, phd, doctorate, doctoral, thesis, dissertation, module, specialisation, specialization, nanodegree, "
    "chapter, toeic, toefl, ielts, delf, jlpt, cpa, pmp, cfa, aws, mooc, webinar, seminar, competition, "
    "competitions, kata, katas, lesson, lessons, camp, paper, papers, kaggle, coursera, udemy, udacity, edx, "
    "conference, toastmasters, internship, apprenticeship, "
    "residency, fellowship, masterclass, hackathon, leetcode, codewars, tafe, ged, cna, rn, bsn, msn, dnp, itil, ccna, ccrn, comptia, cissp, gre, gmat, lsat, sat, ceu, ceus, cpd, credits, "
    "accreditation, designation, licensure, credential, credentials"
)
"""Things one studies with, or ends a study with."""

LEARNING_NOUN: Mapping[str, str] = listed(
    "skill, skills, knowledge, understanding, vocabulary, language, grammar, python, java, javascript, "
    "typescript, rust, golang, react, kotlin, swift, sql, c++, haskell, programming, coding, algorithm, "
    "algorithms, mathematics, math, statistics, spanish, french, german, english, korean, "
    "japanese, chinese, mandarin, italian, portuguese, arabic, competency, competence, 習得, 学習, 勉強, 語学, "
    "expertise, proficiency, fluency, negotiation, listening, "
    "certification, certificate, degree, leader, coaching, confidence, katas, "
    "storytelling, delegation, assertiveness, patience, empathy, "
    "resilience, prioritisation, prioritization, typing, "
    "photoshop, figma, seo, cloud, devops, docker, kubernetes, terraform, "
    "linux, html, css, django, rails, vim, toastmasters"
)
"""Things a person acquires."""

NO_REASON: Mapping[str, str] = listed(
    "for no reason, without reason, without any reason, without a reason, no apparent reason, for its own "
    "sake, no particular reason, ohne grund, ohne ersichtlichen grund, just because, for the sake of it, "
    "pointless, useless, serves no purpose"
)
"""Says outright that the goal serves nothing."""

PURPOSE_PHRASE: Mapping[str, str] = listed(
    "so that, in order to, because, so as to, in order that, for the purpose of, with the aim of, with the "
    "goal of, with the intention of, in support of, which will help, which helps, which helps to, helps to, "
    "this will help, this helps, that will help, the reason, enabling, resulting in, leading to, motivation, "
    "rationale, unblocking, unlocking, in line with, aligned with, as part of our, so we, so i, so our, so "
    "my, so customers, so users, so people, so they, so it, thereby, as a result of, to be able to, necessary "
    "for, needed for, required for, since we, since our, in preparation for, damit, weil, sodass, um zu, "
    "purpose, impact, in an effort to, as a way to, as a means to, contributing to, allowing, allows us, "
    "enables us, ensuring that, that way, better than the, than the previous, to support, to help, why"
)
"""Words that open a reason or a purpose."""

PARENT_WORD: Mapping[str, str] = listed(
    "objective, strategy, strategic, mission, vision, motivation, purpose, impact, pillar, gap behind, "
    "parent, why, rationale, benefit, supports, in support of, to support, contributes to, because, so "
    "that, in order to, outcome"
)
"""Words in a context that name something larger which the goal serves."""

TARGET_REFERENCE: Mapping[str, str] = listed(
    "target, targets, bonus, standards, quota, goal number, plan, budget, sla, okr, forecast, benchmark, "
    "baseline, threshold, commitment, guideline, agreed level, kpi, standard, current level, current levels"
)
"""A level that is named without its value."""

FINISHED: Mapping[str, str] = listed(
    "implemented, completed, published, launched, signed, hired, closed, released, shipped, deployed, "
    "migrated, certified, approved, delivered, installed, done, finished, opened, established, adopted, "
    "filled, documented, created, in place, removed, replaced, written, submitted, passed, accepted, "
    "automated, started, finalized, finalised, merged, integrated, defined, recorded, selected, promoted, "
    "trained, obtained, resolved, implementieren, einführen, abschließen, veröffentlichen, fertigstellen, "
    "eröffnen, erstellen, read, eliminated, set up, rolled out, tested, received, sold, sent, posted, "
    "uploaded, enrolled, registered, turned off, switched off, switched on, in production, generally "
    "available, up and running, staffed, fixed, paid, paid off, repaid, transferred, updated, revised, "
    "agreed, signed off, built, printed, distributed, renewed, upgraded, converted, moved, retired, "
    "decommissioned, deprecated, archived, digitised, digitized, scheduled, booked, landed, on file, won, "
    "secured, awarded, closed down, appointed, elected, nominated, ratified"
)
"""Words for a state that somebody else can see was reached."""

ABILITY: Mapping[str, str] = listed(
    "be able to, well enough to, so i can, so that i can, can hold, can lead, until i can, できる, できて, できます"
)
"""Says what somebody can do afterwards."""

COVERAGE: Mapping[str, str] = listed("every, each, zero, no, none, both")
"""Full coverage of something countable."""

HEDGE: Mapping[str, str] = listed(
    "depending on, when having, if i, if we, whenever, as needed, where possible, as appropriate, when "
    "possible"
)
"""Leaves open whether anything happens at all."""

MEANS_PHRASE: Mapping[str, str] = listed(
    "with a project plan, with a plan, using the, by using, budget of, with the help of, with help from, "
    "with support from, supported by, by hiring, by running, by holding, by adding, by moving, by training, "
    "by replacing, by automating, by introducing, by rolling out, by publishing, by sending, by calling, by "
    "meeting, by reading, by taking, by practising, by practicing, by attending, by working with, in "
    "partnership with, weekly check ins, weekly check-ins, together with, hours per week, hours a week, "
    "sponsored by, funded by, by writing, by switching, by creating, by setting up, by offering, by "
    "reducing, by completing, by pairing, by shadowing, by interviewing, by visiting, by building"
)
"""Concrete means by which it will be reached."""

EASE: Mapping[str, str] = listed(
    "already, has started, have started, has now started, is scheduled, is underway, are underway, under "
    "way, half done, in progress, shouldn't be too hard, should not be too hard, not too hard, should be "
    "easy, well on track, on track, is feasible, confident that, i am confident, already done, already "
    "started, have begun, has begun, is booked, are booked, is signed up, realistic"
)
"""Says that a part is done or that it is in reach."""

CIVIC: Mapping[str, str] = listed(
    "student will, students will, pupil will, pupils will, patient will, client will, child will, iep, reading "
    "passage"
)
"""Goals for a pupil or a patient."""

KEY_RESULT_WORD: Mapping[str, str] = listed(
    "key result, keyresult, kr, kr1, kr2, kr3, success measure, success criteria, indicator of progress, indicators of "
    "progress, measure of success, we'll know, we will know, success metric, key results, how we measure, "
    "success measures, success metrics, indicator"
)
"""Marks a line as a key result."""

DEGREE: Mapping[str, str] = listed("more, less, fewer, higher, lower, greater, better, worse, much, lots")
"""A direction without an amount."""

BEING: Mapping[str, str] = listed("is, are, was, were, be, been, being, gets, get")
"""In front of a participle: something was done to it."""

TELLING_VERB: Mapping[str, str] = listed(
    "inform, involve, improve, increase, reduce, use, base, need, expect, concern"
)
"""Verbs whose passive names no state that is reached once."""

OPEN_AMOUNT: Mapping[str, str] = listed(
    "some, better, more, further, improved, greater, extra, great, bigger, stronger, various"
)
"""In front of what is made: how much of it, or how good, is left open."""

SOCIAL_NOUN: Mapping[str, str] = listed(
    "environment, culture, connection, relationship, partnership, workforce, atmosphere, climate, bond, "
    "community, network, tie, rapport, trust, spirit, presence, ecosystem, momentum, friendship, alliance, "
    "collaboration, dialogue, conversation, movement, tradition, mindset, identity, voice, foundation, "
    "reputation, brand, image, following, family, "
    "bridge, experience, world, place, home, destination, workplace, organisation, organization, future, "
    "society, life"
)
"""What exists between people, and is never finished."""

DETERMINER: Mapping[str, str] = listed(
    "the, all, every, each, both, our, my, their, its, his, her, these, those, this, that, a, an, remaining, "
    "outstanding, pending, existing, missing"
)
"""Says that certain ones are meant, or all of them."""
