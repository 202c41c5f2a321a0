"""Words that leave a goal vague or unmeasured; one theme per mapping, each word with a remark (may be empty)."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

VAGUE_VERB: Mapping[str, str] = listed(
    "improve, enhance, support, ensure, foster, promote, strengthen, leverage, engage, explore, continue, "
    "work on, push, optimise, optimize, facilitate, encourage, cultivate, empower, embrace, nurture, inspire, "
    "focus, focus on, streamline, maximise, maximize, minimise, minimize, help, contribute, contribute to, "
    "level up, step up, excel, excel at, thrive, transform, polish, refine, hone, sharpen, broaden, deepen, "
    "widen, enrich, solidify, reinforce, drive, boost, elevate, beautify, freshen, be aware of, raise awareness, strive, strive "
    "for, make progress, get better, get better at, become better, keep working, keep, add value, innovate, "
    "look into, look at, stay on top of, keep up with, enjoy, advance, evolve, demonstrate, positively "
    "affect, affect, impact, revitalise, revitalize, rethink, press on, do research, think about, work "
    "towards, work toward, utilise, utilize, be involved in, participate in, take ownership, collaborate, "
    "communicate, grow as, maintain, manage, stay, provide, educate, live, appreciate, be more, become more, "
    "tackle, address, develop, get more, consider, get people excited, simplify, work with, work closely, "
    "work more closely, work together, work hard, work smarter, delight, wow, please, amaze, align with, "
    "value, act, liaise, iterate, iterate on, energise, energize, unlock, harness, uphold, embody, care, care "
    "about, future-proof, reimagine, mobilise, mobilize, connect with, treat, build on, look after, watch, "
    "think, be mindful, be proactive, be open, spend more time, put more effort, give more, pay more "
    "attention, pay attention, stay focused, remain, reflect on, mature, modernise, modernize, "
    "professionalise, love, feel, believe, assist, assist with, help with, attract, retain, attract and "
    "retain, celebrate, honour, honor, live up to, aspire, stand for, lead by example, go above and beyond, "
    "go the extra mile, make a difference, give back, raise the bar, set the standard, shine, win hearts, win "
    "the hearts, do better, grow together, accept, adhere to, abide by, speak up, remember, set up for, more "
    "fully, make sure, make certain, see to it, recommit, recommit to, reconnect, reconnect with, search for, look for, protect, safeguard, defend, "
    "advocate, advocate for, champion, respect, partner with, network with, engage with, reach out, "
    "stay up to date, keep abreast, lay the groundwork, pave the way, emphasise, emphasize, invest in, embed, infuse, instil, instill, "
    "stimulate, accelerate, catalyse, catalyze, diversify, complement, take care, take care of, be "
    "there for, oversee, "
    "make better use of, make the most of, make use of, move forward, move towards, move toward"
)
"""Verbs without a change that somebody could see; they need a concrete object or a measure."""

LEARNING_VERB: Mapping[str, str] = listed(
    "learn, understand, know, master, study, get to know, become familiar, become familiar with, "
    "familiarise, familiarize, educate myself, be aware, become aware, gain knowledge, gain understanding, "
    "gain insight, gain experience, gain exposure, acquire knowledge, acquire skills, deepen knowledge, "
    "upskill, reskill, grow as, read up on, get into, dive into, explore, develop skills, build skills, "
    "brush up, brush up on, discover, appreciate, learn about, practise, practice"
)
"""Verbs of learning that name a topic but nothing that could be seen afterwards."""

VAGUE_QUALITY: Mapping[str, str] = listed(
    "better, best, good, great, excellent, outstanding, effective, effectively, robust, efficient, "
    "efficiently, world class, best in class, first class, cutting edge, state of the art, promptly, prompt, "
    "regular, regularly, appropriate, appropriately, successful, successfully, meaningful, meaningfully, high "
    "quality, quality, extraordinary, exceptional, strong, stronger, solid, seamless, seamlessly, smooth, "
    "smoothly, significant, significantly, substantial, substantially, considerable, considerably, "
    "sufficient, sufficiently, adequate, adequately, reasonable, reasonably, timely, consistent, "
    "consistently, reliable, reliably, user friendly, easy to use, intuitive, modern, innovative, optimal, "
    "optimally, proactive, proactively, professional, professionally, positive, positively, healthy, happy, "
    "happier, confident, confidently, comfortable, comfortable with, productive, productively, strategic, "
    "strategically, impactful, competitive, sustainable, scalable, flexible, agile, dynamic, vibrant, "
    "engaging, engaged, inclusive, welcoming, rigorous, thorough, thoroughly, deep, deeper, deeply, well, "
    "clear, clearer, clearly, simple, simpler, clean, cleaner, quick, quickly, fast, faster, slow, slower, "
    "rapid, rapidly, smart, smarter, bigger, larger, greater, smaller, wider, broader, closer, easier, leaner, safer, "
    "greener, nicer, richer, measurable result, measurable results, tangible, various, almost, mostly, "
    "generally, as much as possible, as many as possible, as possible, and more, etc, and so on, up to par, "
    "up to standard, on a regular basis, proper, properly, top notch, next level, thought leadership, "
    "credibility, excellence, improvement, marginal, gradual, gradually, delightful, amazing, awesome, "
    "leading, premier, unparalleled, superior, satisfactory, acceptable, balanced, more confident, more "
    "often, less often, more frequently, more time, more involved, more active, more visible, diverse, "
    "equitable, beloved, relevant, without a sweat, in a timely manner, sensible, feel they belong, pleasant, "
    "attractive, as necessary, in order, up to date, easy, popular, next generation, healthier, convenient, "
    "high performing, top performing, first rate, improved, enhanced, polished, modernised, modernized, "
    "customer centric, customer focused, data driven, forward thinking, caring, friendly, friendlier, joyful, "
    "a joy, enjoyable, more welcoming, collaborative, supportive, responsive, resilient, streamlined, well "
    "rounded, nimble, mature, compelling, exciting, remarkable, best possible, highest quality, lasting, "
    "assertive, assertively, unforgettable, prominent, enriching, fair, fairly, lively, thriving, prosperous, livable, cost effective, data informed, evidence based, results oriented, "
    "results driven, customer first, people first, high impact, well designed, well organised, well "
    "organized, well trained, thoughtful, wise, wisely, tougher, better organised, better organized, sharper, "
    "lovable, memorable, fantastic, wonderful, stellar, flawless, safely, carefully, diligently, honestly, respectfully, courteously, painless, frictionless, effortless, "
    "compassionate, trusted, trustworthy, respected, reputable, dedicated, committed, passionate, inspiring, "
    "inspirational, visionary, empathetic, renowned, well known, credible, knowledgeable, skilled, valued, "
    "valuable, resourceful, adaptable, ambitious, motivated, humble, approachable, world leading, market "
    "leading, industry leading, desirable, coherent, holistic, comprehensive, personalised, personalized, "
    "tailored, high value, top quality, good quality, rock solid, ultimate, lean, rewarding, satisfying, "
    "fulfilling, high level, high levels, highest level, high degree, high standard, high standards, highest standard, highest standards, stress free, hassle free, bulletproof, more fully, more autonomously, as one"
)
"""Qualities without a standard."""

WEAK_COMMITMENT: Mapping[str, str] = listed(
    "try to, try, attempt to, do my best, do our best, do your best, best effort, best efforts, as needed, "
    "where possible, if possible, when possible, whenever possible, as possible, as time permits, time "
    "permitting, when time allows, if time allows, hope to, hopefully, maybe, perhaps, would like to, "
    "might, aim to try, as appropriate, where appropriate, if appropriate, as required, if needed, where "
    "needed, when needed, when necessary, if necessary, as necessary, strive to, endeavour to, endeavor to, "
    "seek to, look to, to the best of, as best, as best as, make an effort, make every effort, i should, we "
    "should, should try, kind of, sort of, more or less, see if, at some point, when i have time, when "
    "having free time, in my free time, if i have time, when i can, if i can"
)
"""Words that take the commitment back."""

EMPTY_TIME: Mapping[str, str] = listed(
    "soon, ongoing, one day, someday, some day, eventually, long term, in the long run, long run, in the "
    "future, in future, near future, asap, as soon as possible, as time permits, time permitting, going "
    "forward, moving forward, continuous, continuously, continually, over time, in due course, sometime, "
    "some time, at some point, shortly, later, later on, in the coming time, in time, at all times, "
    "constantly, permanently, short term, mid term, medium term, when time allows, forever, always on, "
    "every now and then, from time to time, now and then, occasionally, in the near term"
)
"""Time words that name no end."""

PLACEHOLDER: Mapping[str, str] = listed(
    "tbd, tbc, tba, tbh, n/a, xx, xxx, yyy, nn, lorem ipsum, to be defined, to be determined, to be "
    "confirmed, to be decided, to be announced, insert, placeholder, fill in, fixme, your name, name here, "
    "asdf, foo, bar"
)
"""Something that stands where words are still missing."""
