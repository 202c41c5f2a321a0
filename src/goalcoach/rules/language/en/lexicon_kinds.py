"""Words that tell which kind of goal a text is: private, career, learning, a list of objectives."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

WORK_PLACE: Mapping[str, str] = listed(
    "department, departmental, hospital, nursing, team, company, staff, district, employee, employees, "
    "sales, office, library, city, council, organisation, organization, business, manufacturer, retail, "
    "fire, police, school, university, okr, okrs, manager"
)
"""Words of a context that stands at work: what would be private elsewhere is the trade there."""

PRIVATE_OR_WORK: Mapping[str, str] = listed(
    "recovery, pain, family, exercise, weight, doctor, church, healthy, sleep, marriage, politics, "
    "medication, pregnant, disability, illness, diagnosis, therapy, vegetables, fitness, household, "
    "dinner, prayer, mortgage, insulin, wheelchair, yoga, physiotherapy, gym, diet, calorie, calories"
)
"""Private words that also turn up at work: "disaster recovery", "pain points", "family services"."""

WORK_WORD: Mapping[str, str] = listed(
    "disaster, customer, client, product, system, plan, point, data, team, service, patient, staff, "
    "programme, program, library, budget, revenue, employee, hospital, server, clinic, report, project, "
    "cost, backup, release, drill, process, policy, ward, member, mat, appointment, wait, waste, canteen, menu"
)
"""Words beside which a word that could be private is one of work."""

SERVED_PERSON: Mapping[str, str] = listed(
    "patient, client, customer, member, guest, resident, pupil, student, learner, participant, visitor, tenant, "
    "user, smoker, inmate, claimant, beneficiary, borrower, policyholder, employee, inpatient, outpatient, child, "
    "couple, woman, minor, pensioner, passenger, player, refugee, newborn, athlete, group"
)
"""People whom work serves: their health or money is its matter, "help 30 patients stop smoking"."""

NOTICE_GIVEN: Mapping[str, str] = listed("notice, cancellation, cancellations, termination, terminations")
"""What customers give to those they buy from, and an employer to people."""
NOTICE_OF: Mapping[str, str] = listed("of, from, by")
NOTICE_MOVED: Mapping[str, str] = listed("withdrew, withdrawn, withdraw, back, sent, send")
NOTICE_THREATENED: Mapping[str, str] = listed(
    "face, faces, facing, otherwise, else, manager, boss, hr, employer, company, staff, colleague, colleagues, us"
)

OWN_WORD: Mapping[str, str] = listed("i, i'd, i'll, i'm, i've, id, im, ive, me, my, mine, myself")
"""Words of somebody who speaks of themselves."""

UNNAMED_DOER: Mapping[str, str] = listed("one, to")
"""Words of a clause about what is done by whoever the sentence is about."""

BOTH_LISTED: Mapping[str, str] = listed("objectives and key results, objectives & key results")
"""The title of a list that holds both: it makes no line a key result."""

WISH_LIST_WORD: Mapping[str, str] = listed(
    "values, promises, resolutions, bucket, wishes, mottos, principles, beliefs"
)
"""What a list is called that holds no goals to work to."""

RESOLUTION_WORD: Mapping[str, str] = listed("resolutions")
"""What such a list is called that a business may make of its work."""

BUSINESS_WORD: Mapping[str, str] = listed(
    "salon, restaurant, restaurants, chef, chefs, cafe, café, bakery, bar, pub, hotel, brewery, shop, shops, store, "
    "stores, retailer, retailers, studio, practice, clinic, pharmacy, farm, garage, workshop, firm, agency, "
    "business, businesses, company, companies, owner, owners, startup, startups"
)
"""Words of a title that name a business, or those who run one."""

LEARNING_ACTION: Mapping[str, str] = listed(
    "learn, study, master, educate, practice, practise, upskill, memorise, familiarise, familiarize, "
    "understand"
)
"""Verbs whose goal is learning itself."""

MOTTO_VERB: Mapping[str, str] = listed(
    "live, enjoy, press, love, relax, laugh, believe, dream, appreciate, smile, breathe"
)
"""Verbs of living, not of working."""

OWN_POSITION: Mapping[str, str] = listed("my own, independent practice, promoted, promotion")
"""Phrases of a position to reach, behind a verb of taking."""

OBJECTIVE_WORD: Mapping[str, str] = listed("objective")
"""What an objective is called."""

OBJECTIVES_WORD: Mapping[str, str] = listed("objectives")
"""What a list of objectives is called."""

OBJECTIVE_ASIDE: Mapping[str, str] = listed("goals, okr, okrs")
"""Words that make a list of objectives something else."""

OKR_WORD: Mapping[str, str] = listed("okr, okrs")
"""What a list of objectives and key results is called."""

MEASURES_WORD: Mapping[str, str] = listed("measures")
"""What a list of measures is called."""

SHIPPING_WORD: Mapping[str, str] = listed("what we will ship, we'll ship")
"""The word of a list of what will be shipped."""

BEING_PAST: Mapping[str, str] = listed("is, was")
"""Words behind which "objective" is no title."""

CAREER_WORD: Mapping[str, str] = listed("career")
"""The word of a career."""

HEADING_VERB: Mapping[str, str] = listed("manage, lead, run, open, start, own, work, head")
"""Verbs of a position, in a list of career goals."""

TAKING_VERB: Mapping[str, str] = listed("lead, open, start, run, get, own, obtain, earn, move, land, find")
"""Verbs of taking up a position."""

DEVELOPMENT_LIST: Mapping[str, str] = listed(
    "development goal, development goals, development plan, professional development, individual development, "
    "personal development, leadership development, learning plan, learning goal, learning goals, growth goal, "
    "growth goals, professional growth, growth plan, idp, pdp, skills development, self development, study plan, "
    "training plan, what i will learn, things to learn, learning list"
)
"""What a list of goals of development is called."""

READING_VERB: Mapping[str, str] = listed("read")
"""The verb of reading."""

STUDY_VERB: Mapping[str, str] = listed(
    "complete, finish, pass, obtain, earn, get, take, read, pursue, do, attend, achieve, write"
)
"""Verbs of a course, certificate or book."""

SKILL_VERB: Mapping[str, str] = listed(
    "improve, develop, level, get, gain, become, build, strengthen, deepen, sharpen, expand, grow, "
    "enhance, acquire, increase"
)
"""Verbs of a skill of one's own."""

GROWING_QUALITY: Mapping[str, str] = listed("better, certified, fluent, proficient, stronger")
"""What a person becomes by learning."""

SHADOWING_VERB: Mapping[str, str] = listed("shadow")
"""Verbs that are learning by themselves."""

BOOK_WORD: Mapping[str, str] = listed("book, books, novel, novels")
"""What one reads."""

READING_TOPIC: Mapping[str, str] = listed(
    "on, about, topic, topics, technical, professional, leadership, management, for"
)
"""Words that tell what reading is for."""

GOING_ON_VERB: Mapping[str, str] = listed("continue, keep")
"""Verbs of going on."""

WEIGHT_LOSS: Mapping[str, str] = listed("lose, pound")
"""Words that together are about body weight."""

LEISURE_TOPIC: Mapping[str, str] = listed(
    "steps a day, jog, swim, bike ride, half marathon, 10k, 5k, go running, push ups, pushups, pull ups, squats, "
    "pilates, work out, workouts, bmi, kg of fat, waist, abs, active minutes, lunch at home, coke, veggies, carbs, "
    "cook at home, home cooked, drink water, litres of water, liters of water, glasses of water, cups of water, water "
    "intake, sugar intake, sober, cigarettes, vape, vaping, nicotine, go to bed, bedtime, hours of sleep, insomnia, "
    "physician visit, checkup, check up with, blood glucose, pills, screening appointment, my son, my daughter, "
    "grandkids, dad, mom, mum, spouse, my dog, holiday abroad, road trip, netflix, playstation, nintendo, knitting, "
    "crochet, violin, ukulele, home renovation, move house, declutter, driver's license, driving licence, savings, "
    "emergency fund, roth ira, invest in stocks, jesus, devotions, journaling, gratitude, self esteem, youtube "
    "channel, book club, goodreads, hobbies, tattoo, gym membership, walk 30 minutes, minutes a day, my steps, times "
    "a week with my, eat more, eat less, eat healthier, go for a walk, go for walks, take a walk, walk the dog, feed "
    "the cat"
)
"""What people do for themselves; no matter of work, unless the words around say so."""

PERSONAL_LIST_WORD: Mapping[str, str] = listed(
    "goal, goals, my, i, me, for, the, of, in, and, a, to, this, that, year, years, new, year's, resolution, resolutions, list, will, do, things, "
    "week, weekly, month, monthly, day, daily, high, level, life, personal, personally, overarching, main, big, "
    "january, february, march, april, may, june, july, august, september, october, november, december, beginning, end, next, "
    "old, birthday, bucket, before, focus, word, theme, plan, plans, blogger, blog, diary, fun, family, home, health, mind, body, "
    "annual, habit, habits, tracker, intentions, keep, on, track, non, quantitative, random, other, misc, spiritual, hobbies, hobby, money, finances, fitness, self"
)
"""Words of a context that is somebody's own list, and no list of a team."""

TECH_TOPIC: Mapping[str, str] = listed(
    "leetcode, hackerrank, codewars, exercism, kaggle, advent of code, project euler, hackathon, stack overflow, github, gitlab, "
    "open source, pull requests, pull request, commits, repository, npm, pypi, crate, side project, side projects, pet project, "
    "app store, google play, web app, mobile app, website, portfolio, compiler, interpreter, operating system, emulator, "
    "library, framework, api, cli, algorithm, algorithms, data structures, leet code, coding, code, programming, "
    "python, javascript, typescript, java, rust, go lang, golang, kotlin, swift, scala, elixir, haskell, clojure, ruby, php, perl, lua, julia, "
    "c++, c#, react, vue, angular, svelte, node, django, flask, rails, spring, laravel, astro, docker, kubernetes, terraform, "
    "ansible, aws, azure, gcp, linux, vim, emacs, sql, postgres, mysql, mongodb, redis, graphql, machine learning, deep learning, "
    "neural network, tensorflow, pytorch, llm, data science, statistics, devops, security, blockchain, ethereum, solidity, unity, unreal, godot, "
    "conference talk, tech talk, meetup, conference, talk, blog post, blog posts, articles, article, newsletter, tutorial, screencast, podcast, "
    "patent, paper, research, toastmasters, design patterns, architecture, system design, ux, figma, excel, power bi, tableau, "
    "english, spanish, french, german, japanese, korean, chinese, mandarin, italian, portuguese, russian, dutch, swedish, arabic, language, languages, "
    "kanji, vocabulary, duolingo, course, courses, certification, certificate, degree, book on, technical books, non-fiction, typing, touch typing, wpm"
)
"""What somebody with a list of their own learns or practises by doing it."""

OTHERS: Mapping[str, str] = {
    **SERVED_PERSON,
    **listed(
        "staff, community, teacher, patron, people, citizen, developer, contributor, everyone, team, volunteer, "
        "graduate, teenager, adult, senior, parent, family, worker, nurse, organisation, organization, workforce, "
        "company"
    ),
}
"""People other than the goal's owner: what they learn is work."""

OWN_GROWTH: Mapping[str, str] = listed(
    "my ability, my skills, my skill, my knowledge, my understanding, my confidence, my english, my "
    "leadership, my communication, what i learn, what i learned, what i am learning, what i've learned, i am "
    "learning, learn how, learn about, dive deeper, deeper into, more educated, better teacher, better "
    "leader, better manager, better developer, better engineer, better programmer, better writer, better "
    "speaker, better listener, better communicator, better nurse, better coach, better mentor, better "
    "designer, better researcher, better presenter, more confident, self taught, teach myself, educate "
    "myself, push myself, challenge myself, comfort zone, skill up, level up my, level up in, hone my, "
    "sharpen my, practise my, practice my, get feedback on my, presentation skills, my writing, my public "
    "speaking, growth mindset, continuing education, ceu, ceus, credits, certified, bsn, msn, rn to bsn, phd, "
    "mba, master's, bachelor's, become fluent, conversational, fluent in, proficient in, proficient with, "
    "comfortable with, familiar with, hands on experience, stay current, stay abreast, keep abreast, for "
    "feedback, feedback from my, self study, read about, study for, online course, my pmp, my certification, "
    "my degree, my thesis, my dissertation, my english skills, my coding, my time management, find a mentor, "
    "mentor me, with my mentor, my mentor, career coach"
)
"""Somebody's own learning, wherever it stands in the text."""

OWN_CAREER: Mapping[str, str] = listed(
    "my career, better job, new job, dream job, get a job, land a job, find a job, job offer, get promoted, be promoted, "
    "promoted to, promotion to, earn a promotion, get a promotion, leadership position, management position, leadership role, "
    "management role, senior role, senior position, career change, change careers, switch careers, own business, own company, "
    "start a business, start a company, start my own, open my own, run my own, self employed, freelance full time, go freelance, "
    "move into management, move into product, move into a, next level in my career, work abroad, dream company, tenure track, "
    "get tenure, make partner"
)
"""Somebody's own way through working life."""

VISION_OPENING: Mapping[str, str] = listed(
    "a world, a future, a society, a planet, a nation, a country, a community where, a life"
)
"""How a vision begins: it is nothing one can work to."""

PASTIME: Mapping[str, str] = listed(
    "stretch, stretching, weights, steps, body, muscle, kilos, portion, portions, meal, meals, recipe, recipes, "
    "coffee, beer, wine, fruit, fruits, salad, sugar, soda, snack, snacks, dessert, breakfast, protein, get up, wake "
    "up, nap, dentist, vitamins, supplements, prescription, kids, son, daughter, parent, mother, father, brother, "
    "sister, baby, pets, dog, cat, puppy, friends, countries, travel to, trip to, camping, beach, passport, concert, "
    "movie, movies, films, tv, gaming, video games, chess, puzzle, sewing, painting, drawing, sketch, photography, "
    "drums, sing, choir, song, songs, band, dance, dancing, garden, gardening, lawn, yard, house plants, plants, "
    "garage, laundry, dishes, bedroom, kitchen, apartment, my house, a house, our house, clothes, car, bicycle, "
    "motorcycle, wardrobe, net worth, spend money, spend less money, budget for the month, save money, retirement, "
    "god, spiritual, soul, mental health, happiness, social media, facebook, instagram, twitter, novel, novels, "
    "fiction, poem, poems, poetry, life, lifestyle, birthday, christmas, hair, skin, tennis, golf, soccer, football, "
    "basketball, climbing, surfing, ski, snowboard, fishing, stress, walk, walking, swimming, cycling, hike, hiking, "
    "physical activity, glucose, inhaler, mammogram, flu shot, wedding, engaged, vacation, journal, self care, "
    "mindfulness, eat, eating, knit, lego, closet, cousin, nephew, niece, grandchildren, dating, screen time, student "
    "loans, student debt, credit card, 401k, doctor's appointment, exercising, cardio, steps per day, church service, "
    "gospel, bible, a1c"
)
"""What people do for themselves, and others for a living: private only in a list of one's own."""

TRADE_VERB: Mapping[str, str] = listed(
    "teach, train, tune, counsel, coach, treat, screen, vaccinate, prescribe, dispense, publish, compose, translate, "
    "edit, film, photograph, stage, rehearse, accompany, sell, serve, bake, brew, deliver, insure, mow, restock, repair, "
    "renovate, groom, sew, breed, shear, milk, harvest, host, guide, supervise, advise, inspect, install, rehouse, "
    "transport, rescue, raise, produce, score"
)
"""What is done for others, to whatever it is done: "teach yoga", "raise 5,000 euros for the church roof"."""

POSSESSIVE: Mapping[str, str] = listed("my, mine, myself, me, your, yours, yourself")
"""Words that make it one's own all the same: "teach my daughter to swim"."""

OWN_VERB: Mapping[str, str] = listed(
    "do, take, attend, go, start, begin, practise, practice, learn, play, eat, drink, lose, stop, quit, sleep, get, have, "
    "spend, keep, be, become, read, join, try, buy, pay, walk, pray, meditate, exercise, cancel, stay, avoid, live, "
    "continue, skip, use, enjoy, limit, follow, stick, book, need, want"
)
"""What people do for themselves: behind such a verb a private word stays private, "take 20 piano lessons"."""

CONSUMING_VERB: Mapping[str, str] = listed("drink, eat, smoke, vape")
"""What people do to their own body, whoever sits at the table."""

COMPANY_WORD: Mapping[str, str] = listed("with")
"""Behind it stand those who are there, too."""

PRESENTING_VERB: Mapping[str, str] = listed(
    "give, hold, write, record, run, lead, present, prepare, create, make, develop, design, launch, draft, film, produce, "
    "deliver, publish, organise, organize, offer, print, issue, chair, moderate, draw, post, share"
)
"""What somebody does who tells others of something."""

TOPIC_NOUN: Mapping[str, str] = listed(
    "talk, lecture, speech, presentation, guide, leaflet, brochure, poster, article, report, study, column, podcast, video, film, "
    "episode, webinar, course, class, lesson, workshop, session, seminar, module, training, conference, campaign, handbook, "
    "series, page, post, exhibition, newsletter, book, chapter, paper, survey, quiz"
)
"""What tells others of something."""

TOPIC_JOINT: Mapping[str, str] = listed("on, about, to, around")
"""What joins them."""

RACING_VERB: Mapping[str, str] = listed("run, finish, complete, swim, cycle")
"""Sport of one's own, however often: "run 3 marathons"; but "run 3 yoga classes" is to lead them."""

HELD_NOUN: Mapping[str, str] = listed(
    "course, class, lesson, workshop, clinic, session, group, programme, program, school, studio, pool, hall, centre, center, "
    "choir, time, service"
)
"""What is held or run for others, in the singular, too: "the smoking cessation course"."""
