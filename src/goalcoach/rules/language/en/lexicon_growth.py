"""Words about learning and growing: what stands in its way, and who decides; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import joined, listed

FIXED_TRAIT: Mapping[str, str] = listed(
    "not being a people person, an introvert, an extrovert, have the talent for, born seller, "
    "not a numbers person, not a people person, not a technical person, not a language person, not a maths person, "
    "not a math person, not a detail person, not a details person, not a sales person, not a computer person, "
    "not a creative person, not a natural leader, natural leader, born leader, born teacher, naturally gifted, "
    "naturally shy, shy by nature, no talent for, no head for, no gift for, i am bad at, i'm bad at, i am hopeless at, "
    "i'm hopeless at, i am terrible at, i'm terrible at, i am just not, i'm just not, too old to learn"
)
"""Says what a person is, as if it could not change."""

OTHERS_DECIDE: Mapping[str, str] = listed(
    "be chosen, get chosen, be selected, get selected, be invited, get invited, be recognised, be recognized, "
    "get recognised, get recognized, be nominated, get nominated, be appointed, get appointed, be assigned, "
    "get assigned, be accepted, get accepted, be seen as, be known as, win the award, win an award"
)
"""What happens to somebody when others decide so."""

SINGLE_USE: Mapping[str, str] = listed(
    "at least once, just once, only once, once only, apply it once, use it once, try it once, try it out once, one try"
)
"""A new ability that is used a single time."""

TIME_EXCUSE: Mapping[str, str] = listed(
    "no time, little time, lack of time, not enough time, too little time, time pressure, too busy, busy, "
    "too much work, workload, time, daily business, day to day work"
)
"""An obstacle that says only that the day is full."""

AFTER_HOURS: Mapping[str, str] = listed(
    "after hours, at weekends, on weekends, at the weekend, on the weekend, on my weekends, in the evenings, "
    "every evening, in my evenings, in my own time, in my spare time, on my own time, on my days off, on my day off, "
    "during my holidays, during my vacation, outside working hours, outside of working hours, "
    "outside work, outside of work"
)
"""Time that is not working time."""

COURSE_WORD: Mapping[str, str] = listed(
    "course, training, certificate, certification, exam, examination, diploma, bootcamp, seminar, workshop, masterclass"
)
"""What a way to learn is called, behind its name."""

STUDY_SIGN: Mapping[str, str] = listed(
    "learn, study, educate, course, training, certificate, certification, certified, exam, examination, diploma, degree, "
    "doctorate, master's, bootcamp, book, lesson, driving test, language test"
)
"""Learning that takes hours of its own, beside the daily work."""

COURSE_VERB: Mapping[str, str] = listed(
    "learn, study, educate, read, complete, finish, pass, obtain, earn, get, gain, take, attend, become, pursue, do, "
    "achieve, receive, prepare, sit, join, enrol, enroll, begin, start"
)
"""What somebody does to learn from a course or a book."""

_BECOMING = "be, become, stay, get, feel, act"
_QUALITY = (
    "patient, confident, self confident, proactive, assertive, resilient, empathetic, decisive, disciplined, organised, "
    "organized, motivated, positive, creative, friendly, polite, reliable, independent, committed, engaged, tolerant, calm, "
    "humble, kind, ambitious, courageous, brave, bold, charismatic, authentic, attentive, conscientious, diligent, sociable, "
    "outgoing, open minded, leader, team player"
)
INNER_QUALITY: Mapping[str, str] = listed(
    "patience, empathy, self confidence, self assurance, self discipline, assertiveness, resilience, charisma, humility, "
    "leadership presence, executive presence, emotional intelligence, "
    "patiently, confidently, assertively, empathetically, courageously, decisively, charismatically, proactively, calmly",
    joined(_BECOMING, _QUALITY),
    joined(_BECOMING, "more, less, a more, even more, much more, very, a, a better, a stronger", _QUALITY),
)
"""What somebody is to be like, where a goal tells what they do."""

TAUGHT_WORD: Mapping[str, str] = listed(
    "course, courses, training, trainings, seminar, seminars, workshop, workshops, bootcamp, masterclass, webinar, webinars"
)
"""What somebody teaches to whoever comes."""

OFFERING_VERB: Mapping[str, str] = listed(
    "has, have, had, offer, offers, offered, run, runs, give, gives, hold, holds, teach, teaches, is, are, there's, provides, provide, "
    "starts, begins, suits, fits, helps"
)
"""Saying that there is something. Not "would": that leaves it open."""

OPEN_CLAIM: Mapping[str, str] = listed(
    "no, not, none, nor, neither, nothing, never, without, cannot, can't, don't, doesn't, isn't, aren't, won't, if, whether, would, could, might, may, "
    "want, wants, wish, ask, asked, asking, look, looking, know"
)
"""Words with which a sentence does not say that there is one."""

BEARING: Mapping[str, str] = listed(
    "attitude, attitudes, mindset, mentality, personality, character, work ethic, enthusiasm, passion, charm, charisma, positivity"
)
"""What somebody is said to have who is praised or blamed for what they are like."""

ATTENDED: Mapping[str, str] = listed(
    "attended, attends, took part, takes part, participated, participates, completed, completes, finished, finishes, passed, passes, "
    "took a, took the, takes a, takes the, sat through, went to, has done, has had"
)
"""That somebody was at a course, which shows nothing of what they can do."""

TEACHER_WORD: Mapping[str, str] = listed(
    "trainer, trainers, instructor, instructors, tutor, tutors, lecturer, lecturers"
)
"""Somebody who teaches for a living."""
FAVOUR_ASKED: Mapping[str, str] = listed("ask, check with, find out from, see")
"""Somebody is asked something."""
FAVOUR_WHETHER: Mapping[str, str] = listed("whether, if")
FAVOUR_GRANTED: Mapping[str, str] = listed(
    "help, helps, watch, watches, time, willing, available, come, comes, join, joins, show, shows, look, looks"
)
"""What somebody is asked for who is to help another learn."""
OF_MANY: Mapping[str, str] = listed("each, every, all")
"""Where these are asked, it is work and no favour."""
MEANWHILE: Mapping[str, str] = listed("while i, when i, as i")
SEEN_AT_IT: Mapping[str, str] = listed("watch me, watches me, see me, sees me, let me, lets me")
"""In front of what somebody does themselves."""
LEVEL_NAME: Mapping[str, str] = listed("level")
LEVEL_REACHED: Mapping[str, str] = listed(
    "reach, achieve, attain, get to, move up to, come to, arrive at, be at, master"
)
