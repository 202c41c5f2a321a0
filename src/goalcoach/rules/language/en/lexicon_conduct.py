"""Words the coach does not use, and words that suggestions are checked for; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.en.claims import (
    being_human,
    blame,
    opinions_of_others,
    promises_of_secrecy,
    rank_in_sight,
    secrets_asked_for,
    threats_to_the_job,
    traits_addressed,
    ways_out_of_the_job,
)
from goalcoach.rules.language.phrasing import joined, listed

_OCCUPATIONS = (
    "dispatcher, cashier, nurse, colleague, employee, teacher, manager, clerk, seller, salesperson, technician, engineer, "
    "developer, programmer, carer, cook, waiter, cleaner, mechanic, trainee, apprentice, team member, member of the team"
)
"""Trades that are no things, too: a worker, an agent or a driver may be a part of a program."""

_VERY = (
    "clearly, obviously, plainly, really, very, so, quite, rather, a bit, too, probably, still, just, always"
)

EMPLOYMENT_DECISION: Mapping[str, str] = listed(
    "get promoted, be promoted, getting promoted, promoted to, promote me, promote him, promote her, "
    "my promotion, your promotion, his promotion, her promotion, their promotion, get a promotion, "
    "earn a promotion, deserve a promotion, deserves a promotion, ready for promotion, "
    "ready for a promotion, promotion to, promotion decision, my salary, your salary, his salary, "
    "her salary, higher salary, salary increase, pay rise, pay raise, raise in pay, higher pay, "
    "better pay, more pay, a pay rise, a raise, my raise, my bonus, your bonus, her bonus, his bonus, a bonus, "
    "year end bonus, bonus percentage, merit increase, stock options, recommend dismissal, "
    "recommend to end, dismissal of, dismiss him, dismiss her, be dismissed, be fired, get fired, "
    "fire him, fire her, let him go, let her go, terminate him, terminate her, "
    "end the contract, end her contract, end his contract, end your contract, termination letter, "
    "dismissal letter, demote, demotion, laid off, better job title, keep your job, lose your job, "
    "your career prospects, my commission, your commission, my wage, my wages, your wages, next salary band, next pay band, next pay grade, "
    "next salary grade, dismiss you, sack you, let you go, lay you off, "
    "get you promoted, promote you, get you sacked, get you fired, cost you your job, your job is at risk, your job at risk, "
    "your job is safe, your job is secure, money in it for you, up for promotion, in line for promotion, next promotion",
    joined("become, made", "head of, the head of"),
    joined(
        "foreman's, manager's, supervisor's, leader's, specialist's, expert's", "wage, wages, pay, salary"
    ),
    joined(
        "get, gets, win, wins, earn, earns", "you the promotion, you a promotion, you the job, you that job"
    ),
    joined(
        "you become, you will become, you can become",
        "foreman, supervisor, manager, head",
    ),
    joined("move up to, rise to, climb to, reach", "pay, salary, wage", "grade #, band #, group #"),
    joined(
        "pays you, pay you, paying you",
        "… premium, … bonus, … allowance, … supplement, something extra, extra, more, more for it, a bit more, better",
    ),
    joined("gives you, give you", "… bonus"),
    joined("get, earn, win", "the, that, this", "raise, pay rise, full bonus, maximum bonus"),
    joined("get, earn, win", "the, that", "bonus for it, bonus for that, bonus for this"),
    joined(
        "step up to, move up to, rise to, advance to",
        "senior, manager, supervisor, team lead, director, head, deputy",
    ),
    joined(
        "land, win, obtain, secure",
        "the",
        "deputy, management, supervisor, senior, team lead",
        "position, post, role, job",
    ),
    joined("be made, be appointed", "partner, director, manager, supervisor, team lead, team leader, deputy"),
    joined("earn you, bring you, get you", "more money, a promotion, a better salary, a better job"),
    joined("become", "department head, team lead, team leader, shift lead, shift leader"),
    joined(
        "you could be, you will be, you would be, you'd be, you'll be, make you",
        "team lead, team leader, shift lead, shift leader",
    ),
    rank_in_sight(),
    ways_out_of_the_job(),
    threats_to_the_job(),
)
"""Pay, promotion and dismissal: decided by people elsewhere, never by the coach."""

PERSON_RATING: Mapping[str, str] = listed(
    "performance rating, performance score, your rating, my rating, her rating, his rating, "
    "overall rating, rating of your, rate you, rate me, rate her, rate him, rated you, rated me, "
    "i would rate, i'd rate, i rate, stack rank, stack ranking, forced ranking, forced distribution, "
    "rank the team, rank my team, rank your team, rank your reports, rank people, ranking of people, "
    "nine box, # box grid, talent grid, high potential, hipo, low performer, high performer, "
    "top performer, poor performer, best performer, weakest performer, worst performer, underperformer, "
    "exceeds expectations, exceed expectations, exceeded expectations, meets expectations, "
    "meet expectations, below expectations, top talent, better than your colleagues, "
    "better than my colleagues, better than the others, best in the team, best of the team, "
    "best in my team, best in your team, weakest in the team, grade you, least committed, "
    "most committed, employee of the year, employee of the month, top # of the staff, "
    "top # percent of the staff, mark you down, mark you up",
    joined(
        "score #, get a #, get #, reach #, receive a #",
        "in",
        "my, your, her, his",
        "appraisal, review, yearly review, annual review",
    ),
    joined("rating in", "my, your, her, his", "review, appraisal"),
    joined("weakest, slowest, laziest, poorest, least able", _OCCUPATIONS),
    joined("more, less", "introverted, extroverted, lazy, moody, shy, oversensitive, undisciplined"),
    joined("weakest, slowest, laziest, poorest, least able", "of the #, of #", _OCCUPATIONS),
    joined(
        "finish first, finish top, come first, come top, rank first, rank top",
        "in the sales league, on the leaderboard, of my colleagues",
    ),
    joined(
        "finish first of #, finish top of #, come first of #, come top of #",
        "in the sales league, on the leaderboard, in the team",
    ),
    joined(
        "rank, ranks, stand, come out, are",
        "above, below, ahead of, behind",
        "your colleagues, your peers, the rest of the team",
    ),
)
"""A mark for a person, or an order of people."""

PRAISE_PHRASE: Mapping[str, str] = listed(
    "great job, not bad at all, not half bad, good job, nice job, well done, great work, nice work, great start, great goal, "
    "nice that you, great question, good question, great idea, good idea, great answer, great choice, good choice, "
    "nice one, great progress, that's great, that is great, "
    "that's perfect, "
    "that is perfect, sounds great, sounds good, sounds perfect, "
    "looks great, looks perfect, love it, love that, "
    "love this, i love, impressive, i'm impressed, i am impressed, amazing, awesome, fantastic, superb, terrific, "
    "marvellous, marvelous, congratulations, congrats, bravo, kudos, keep it up, way to go, "
    "proud of you, you rock, you should be proud, admirable, brilliant, wonderful, excellent, you are on fire, you're on fire, couldn't be better, could not be better",
    joined("great, good, lovely", "that you"),
    joined(
        "clever, lovely, thoughtful, insightful, inspiring, remarkable, super, splendid",
        "way to put it, idea, answer, question, choice, start, thinking, thought, point",
    ),
    joined(
        "what a, such a",
        "smart, good, great",
        "way to put it, idea, answer, question, choice, start",
    ),
)
"""Praise. The coach leaves it out: it steers people and tells them nothing."""

_EMOTION = (
    "you seem, you sound, you look tired, you must feel, you must be feeling, you are feeling, "
    "you're feeling, "
    "burnout, burnt out, "
    "your frustration, your stress, your anxiety, your fear, your anger, your mood, your mental health, "
    "impostor syndrome, imposter syndrome, sounds like you are struggling, "
    "sounds like you're struggling, depressed, adhd, you lack confidence, "
    "your tone of voice, you must be exhausted, "
    "it must sting, that must sting, it must hurt, that must hurt, must be hard for you, must be tough for you, "
    "must be frustrating, must be disappointing, weighs on you, weighing on you, i sense, i can tell you are, i can tell you're, "
    "i can tell that you, i can tell this, i know how you feel, i feel your"
)

_FELT = (
    "fed up, stressed, frustrated, anxious, worried, upset, angry, unhappy, tired, overwhelmed, burned out, afraid, exhausted, "
    "nervous, bored, disappointed, annoyed, demotivated, unmotivated, lonely, scared, insecure, discouraged"
)

EMOTION: Mapping[str, str] = listed(
    _EMOTION,
    joined("you are, you're", _FELT),
    joined("you are, you're", _VERY, _FELT),
    joined("i am, i'm", "less, more, so, very, too", _FELT),
    joined("must", "worry, annoy, bother, frustrate, hurt, upset, exhaust, stress", "you"),
    joined("keep, keeps, keeping", "you awake, you up at night"),
    opinions_of_others(),
)
"""Claims about how a person feels, what ails them, or what others think of them."""

PROMISE: Mapping[str, str] = listed(
    "your yes is noted, the goal is adopted, your goal is adopted, goal is agreed now, goal is approved, "
    "you're sure to, you are sure to, i guarantee, i promise, we promise, you will definitely, you'll definitely, you will certainly, you'll "
    "certainly, you will succeed, you'll succeed, will surely, will definitely, will certainly, i am sure "
    "you, i'm sure you, without a doubt, no doubt, cannot fail, can't fail, nothing can go wrong, i will make "
    "sure, i'll make sure, approved by your manager, "
    "approved by hr, it has been approved, i have approved, i approve, i approved, i have sent, i've sent, i "
    "sent it, i will send, i'll send, i have saved, i've saved, i saved it, your goal is saved, goal is saved "
    "now, goal has been saved, has been saved for you, i have shared, i've shared, i shared it, i will share "
    "it, i'll share it, i have booked, i've booked, i will book, i'll book, i have told, i've told, i have "
    "informed, i've informed, i have notified, i've notified, i will notify, i'll notify, i will remind you, "
    "i'll remind you, i have scheduled, i've scheduled, i will schedule, i'll schedule, i have submitted, "
    "i've submitted, i submitted it, i will submit, i'll submit, i have deleted, i've deleted, i have "
    "emailed, i've emailed, i will let your manager know, i'll let your manager know, i will tell, i'll tell "
    "your, you have my word, my word on it, trust me, bound to succeed, success is guaranteed, i can guarantee, rest assured, "
    "remains between us, you can count on me, you can't lose, you cannot lose, can only go well, is a sure thing",
    joined("nobody will, no one will, nobody will ever, no one will ever", "know, find out, hear of it"),
    joined("there is no way, no way", "this can, it can, that can, you can", "fail, go wrong, lose, miss it"),
    joined(
        "i will, i'll",
        "talk to, speak to, speak with, ask, write to",
        "hr, your manager, your boss, the works council",
    ),
    joined("i will, i'll", "see to it, take care of it, arrange it, arrange that, handle it, sort it out"),
    joined(
        "i have, i've",
        "… approved, … disabled, … deactivated, … switched off, … turned off, … skipped the check, … released the goal",
    ),
    joined(
        "i have already, i've already, i already", "saved, sent, told, submitted, booked, approved, informed"
    ),
    joined(
        "your manager has, your boss has, hr has",
        "approved, agreed, confirmed, already approved, already agreed",
    ),
    joined(
        "can hardly, could hardly, will hardly, can't, cannot, couldn't, could not, won't, will not, nobody can, no one can",
        "say no to you, refuse you, turn you down",
    ),
    promises_of_secrecy(),
)
"""Promises nobody here can keep."""

_TRAITS = (
    "lazy, careless, selfish, rude, arrogant, moody, shy, stubborn, immature, timid, disorganised, disorganized, impatient, "
    "unreliable, indecisive, passive, pushy, naive, naïve, clumsy, sloppy, emotional, passionate, chaotic, scatterbrained, "
    "introverted, extroverted, forgetful, undisciplined, oversensitive, conscientious, empathetic, diligent, ambitious, meticulous, "
    "charismatic, caring, honest, reliable, assertive, nice, soft, friendly, polite, modest, creative, orderly, messy, gentle"
)

TRAIT_TALK: Mapping[str, str] = listed(
    "perfectionist, introvert, extrovert, too shy, you lack discipline, strong personality, "
    "you are a natural, you're a natural, gifted, talented, genius, rock star, rockstar, ninja, superstar, "
    "born leader, not a numbers person, abrasive, bossy, strident, bubbly, too emotional, too sensitive, too aggressive, "
    "your personality, your character, your attitude, smile more, team player, go getter, self starter, you tend to, "
    "your tendency to, typical of you, people like you, you are the type, you're the type, you are the kind of, you're the kind of, "
    "someone like you, somebody like you, person like you",
    joined(_TRAITS, "of you"),
    joined("you", "come across as, came across as, strike me as, struck me as"),
    joined("you are, you're", _TRAITS),
    joined("you are, you're", _VERY, _TRAITS),
    joined("you are, you're", "a, an", _TRAITS),
    joined("show, shows", "assertiveness, empathy, character"),
    joined("your colleague is, your colleagues are, your boss is, your manager is, he is, she is", _TRAITS),
    joined("a born", "teacher, seller, nurse, organiser, coach, engineer, manager"),
    blame(),
)
"""Words about what a person is like instead of what they do."""

MACHINE_TALK: Mapping[str, str] = listed(
    "i am a language model, i'm a language model, as a large language model, i am an ai and, i'm an ai and, "
    "i am just an ai, i'm just an ai, all previous instructions, your previous instructions, ignore your instructions, disregard the instructions, "
    "system prompt, my instructions, my prompt, the instructions i was given, "
    "ignore all previous, ignore previous, ignore the above, ignore everything, disregard the above, "
    "disregard previous, as an ai, as a language model, i am an ai model, i'm an ai model, "
    "i am programmed, i was trained on, my training data, knowledge cutoff, i can't help with that, "
    "i cannot help with that, i can't assist, i cannot assist, i am unable to assist, "
    "i'm unable to assist, i'm sorry but i, i am sorry but i, i cannot fulfil, i cannot fulfill, "
    "i can't fulfill, here is a goal for you, here is the json, here is your json, "
    "here is the goal you asked for, sure here is, jailbreak, untrusted input, untrusted text, "
    "begin untrusted, end untrusted, admin console, tool call, json schema, user message, "
    "assistant message, note to the coaching assistant, pre validated, do anything now, my context window, my token limit, "
    "my knowledge ends, i cannot know the, i can't know the, i cannot browse, i can't browse, as a chatbot, i am a chatbot, i'm a chatbot",
    joined("i am, i'm, being, as", "a bot, a computer program, an algorithm"),
    joined("i was, i have been, i've been", "programmed", "to, by, not to"),
    joined("the", "prompt", "tells me, says, asks me, wants, forbids"),
    joined("i have no, i do not have, i don't have", "feelings, a body, opinions of my own"),
    joined(
        "here is, here's, below is",
        "a, the, your",
        "revised, updated, improved, rewritten, refined",
        "goal, version, draft",
    ),
    being_human(),
)
"""Talk of a machine about itself or as if it were human, and copies of instructions."""

_BODY = "your eyes, your back, your knees, your heart, your ears, your joints, your hips, your shoulders, your neck"
PRIVATE_MATTER: Mapping[str, str] = listed(
    "your sister, your mum, your mom, your grandmother, your grandfather, your in laws, bedtime, home for dinner, home for supper, home in time for, home before the kids, home before the children, "
    "lose weight, losing weight, lose # pounds, lose # kg, lose # kilos, lose # lbs, body fat, "
    "on a diet, dieting, my gym, the gym, jogging, half marathon, run a marathon, quit smoking, "
    "stop smoking, smoke less, less alcohol, no alcohol, my therapist, "
    "your therapist, my blood pressure, my blood test, statins, take my medication, your medication, "
    "young mother, young father, my pregnancy, her pregnancy, your pregnancy, are you pregnant, "
    "my divorce, my marriage, my wife, my husband, my girlfriend, my boyfriend, my kids, my children, "
    "my family, my parents, my mother, my father, your wife, your husband, your kids, your children, "
    "your child, your family, my health, your health, health condition, epilepsy, chronic illness, "
    "my illness, your illness, my disability, your disability, my back pain, your back pain, your religion, my religion, "
    "go to church, my debt, your debt, my mortgage, your mortgage, my savings account, sex life, "
    "sleep # hours, i sleep better, my sleep, your sleep, do yoga, my yoga, practise yoga, practice yoga, "
    "meditate, meditation, homecook, home cook, my physiotherapy, your physiotherapy, get pregnant, "
    "have a baby, have another baby, "
    "planning to have children, do you want children, your marriage, your divorce, your girlfriend, "
    "your boyfriend, your parents, your mother, your father, do you vote for, church do you go to, your church, "
    "get married, your sexual orientation, your age, my age, your union membership, expecting a baby, expecting a child, trying for a baby, "
    "having a baby, have you got children, do you have children, do you have kids, how many children do you have, are you married, "
    "are you single, how old are you, your political views, your faith, your drinking, your medical history, your depression, "
    "my depression, your cancer, my cancer, my doctor, my dentist, my psychologist, my psychiatrist, my migraine, my cholesterol, my blood sugar",
    joined(
        _BODY,
        "hold out, holds out, still hold out, still holds out, still allow, still allows, can take it, can still take it, give out, gives out, "
        "play along, plays along, let you, lets you, still let you, still lets you",
    ),
    joined(
        "see, visit, call, talk to, go to",
        "a doctor, the doctor, a dentist, the dentist, a therapist",
        "about my",
    ),
    joined(
        "my",
        "weight, diet, knee, knees, asthma, diabetes, insomnia, anxiety, loan, student loan, debts, overdraft, spouse, fiance, "
        "son, daughter, grandchildren, love life, sobriety, drinking, smoking",
    ),
    joined(
        "your",
        "spouse, fiance, son, daughter, grandchildren, love life, sexuality, nationality, ethnicity, menopause",
    ),
    joined("do you", "drink at, drink too, drink alcohol, drink wine, pray"),
    joined(
        "has, have, having, got, her, his, your",
        "small, young, little, two small, two young, two little, three small, three young",
        "children, kids",
    ),
    joined("her, his", "husband, wife, divorce, marriage, religion, disability, depression, childcare"),
    joined("are you", "in a relationship, divorced, gay, lesbian, religious"),
    joined("see", "a therapist, a psychologist, a psychiatrist, a marriage counsellor"),
    joined("find", "a girlfriend, a boyfriend, a wife, a husband"),
    joined("get, be", "divorced"),
    joined("drink", "no, less, fewer", "wine, beer, beers"),
    joined("sleep", "six, seven, eight, nine", "hours"),
    joined("trouble, troubles, problems, worries, quarrels", "at home"),
    joined("is something, is anything, are things, is everything, going on", "at home"),
    joined("your", "stammer, stutter, dyslexia, migraine, migraines, asthma, diabetes, insomnia"),
    joined(
        "you on, you taking, you take",
        "any tablets, tablets, medication, any medication, medicine, any medicine, antidepressants",
    ),
    traits_addressed(),
    secrets_asked_for(),
)
"""Health, family, faith, money of one's own: not for a goal at work."""

PLAINLY_UP: Mapping[str, str] = listed("raise, increase, grow, lift, expand, double, triple, more, higher")
"""Words that can only mean a larger number."""

PLAINLY_DOWN: Mapping[str, str] = listed(
    "cut, reduce, lower, decrease, lessen, shorten, halve, shrink, fewer, less"
)
"""Words that can only mean a smaller number."""

RATE_NOUN: Mapping[str, str] = listed(
    "rate, share, ratio, conversion, retention, churn, margin, satisfaction, attendance, availability, uptime, utilisation, utilization, "
    "occupancy, turnover, attrition, percentage, engagement, adoption, coverage, accuracy",
)
"""Things that are themselves counted in percent, so that a change in percent has two meanings."""

SAFETY_REASON: Mapping[str, str] = listed(
    "safety, safe, security, secure, accident, injury, incident, vulnerability, breach, data loss, fraud, compliance, legal, law, "
    "regulation, regulatory, audit, gdpr, patient, hazard, fire drill, injection, malware, outage, privacy, contamination, fatality, critical",
)
"""Reasons for which not a single miss may be allowed."""

PERFECTION: Mapping[str, str] = listed(
    "always, never, without exception, without exceptions, without fail, every single, not a single, not one single, "
    "without a single, faultless, faultlessly, spotless, spotlessly, mistake free, in every case, "
    "flawless, flawlessly, error free, defect free, each and every, at all times",
    joined("no, zero, without", "mistakes, errors, defects, faults"),
    joined("no, zero", "complaints, delays", "at all"),
)
"""Words that leave no room for a single miss."""

AVOID_VERB: Mapping[str, str] = listed(
    "avoid, don't, do not, never, stop, refrain, refrain from, quit, not, no more, cease, prevent",
)
"""Openings of a goal that only says what should not happen."""

ACTIVITY_ONLY: Mapping[str, str] = listed(
    "attend, hold, conduct, organise, organize, participate, participate in, take part, meet, meet with, host, facilitate, discuss, "
    "brainstorm, run, visit, call, contact, email, follow up, talk to, speak with, speak to, network, coordinate, join, work on, "
    "arrange, schedule, perform, carry out, do",
)
"""Openings that tell that work was done, and nothing of what came of it."""

INPUT_VERB: Mapping[str, str] = listed(
    "spend, invest, dedicate, devote, work, put in, put, log, block, set aside, reserve",
)
"""Verbs for the hours that go in."""

USE_PHRASE: Mapping[str, str] = listed(
    "apply, use, using, practise, practice, present, lead, teach, train, coach, mentor, run, hold, write, build, ship, deliver, "
    "automate, in client meetings, at work, in my work, on the job, on my project, in our project, in production, with customers, "
    "with clients, in meetings, in the team, deploy, publish, solve, negotiate, moderate, facilitate, demonstrate, share, host, "
    "interview, handle, answer, give, speak, analyse, analyze, create, design, implement, migrate, review, document",
)
"""Doing something with what was learned."""
