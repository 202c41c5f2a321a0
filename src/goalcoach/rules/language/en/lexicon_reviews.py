"""Words about people in reviews, each list with what it must not be mistaken for; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.en import wordings
from goalcoach.rules.language.phrasing import joined, listed, split

_HER = "her, his, your, my"
_THEIR = f"{_HER}, their"
_COLLEAGUES = (
    "her peers, his peers, their peers, your peers, her colleagues, his colleagues, their colleagues, your colleagues, "
    "other colleagues, the other colleagues, the others, others in the team, other team members, other employees, "
    "anyone else, anybody else, everyone else, everybody else, the rest of the team, most of the team, most colleagues, "
    "anyone in the team, anyone on the team, everyone on the team, the rest of the group, the average employee"
)

TRAIT: Mapping[str, str] = listed(
    "abrasive, bossy, strident, bubbly, likeable, likable, opinionated, arrogant, moody, feisty, hysterical, catty, pushy, hot headed, "
    "short tempered, bad tempered, temperamental, easy going, introverted, extroverted, introvert, extrovert, harsh, "
    "aggressive, emotional, irrational, dramatic, difficult, cold, nice, nicer, sweet, helpful, shy, lazy, quiet, loud, negative, "
    "defensive, charming, warm, warmer, stubborn, intimidating, passionate, caring, friendly, friendlier, immature, sensitive, needy, "
    "rude, selfish, submissive, timid, meek, blunt, cheerful, grumpy, sarcastic, condescending, dominant, motherly, fussy, careless, sloppy, messy, disorganised, disorganized, unorganised, superficial, chaotic, forgetful, "
    "inattentive, absent minded, scatterbrained, scatter brained, indecisive, impatient, impulsive, inflexible, naive, childish, petty, vain, smug, "
    "cynical, touchy, thin skinned, overconfident, passive, pedantic, nitpicky, controlling, domineering, unprofessional, "
    "uncooperative, unfriendly, impolite, cocky, haughty, aloof, standoffish, gullible, clumsy, boring, dull, unambitious, "
    "unreliable, undisciplined, ungrateful, dishonest, two faced, hot tempered, humourless, high maintenance, slow witted, witty, "
    "charismatic, humble, modest, lovable, kind hearted, good natured, thoughtless, reckless, inconsiderate, negligent, slapdash, tactless, insensitive, cheeky, insolent, disrespectful, curt, brusque, snappy, irritable, fickle, half hearted, lethargic, clueless, incompetent, inept, hopeless, cowardly, spineless, greedy, spiteful, vindictive, manipulative, nosy, "
    "talkative, obstinate, headstrong, conceited, self centred, self centered, scatty, dozy, unfocused, fearless, plucky, loyal, trustworthy, dutiful, obedient, unflappable, level headed, quick witted, intelligent, clever, brainy, resourceful, slovenly, heedless, fainthearted"
)
"""What somebody may be called; counted where a person is what the words are about, and nothing follows them.

Not: aggressive deadline, difficult migration, cold start.
"""

PERSON_LABEL: Mapping[str, str] = listed(
    "just how you are, that is you all over, typical you, just like you, in your nature, as a person you, smile more, dress more, dress better, attitude problem, "
    "bad attitude, poor attitude, negative attitude, great attitude, positive attitude, nice person, difficult person, "
    "pleasant person, people person, difficult to work with, hard to work with, ray of sunshine, not a numbers person, "
    "takes things personally, too emotional, too sensitive, overly sensitive, too nice, too aggressive, watch your tone, watch her tone, "
    "lacks charm, lack of charm, has a temper, difficult personality, team mom, drama queen, control freak",
    joined(
        "lack, lacks, lacking, lack of, has no, have no, without any",
        "passion, discipline, drive, ambition, empathy, charisma, backbone, patience, tact, maturity, enthusiasm, dedication, "
        "common sense, team spirit, a sense of urgency, attention to detail, grit, warmth, humour, humor",
    ),
    joined(
        "little, no, lack of, lacks, without",
        "sense of duty, sense of responsibility, sense of order, care, regard for, respect for, interest in, commitment, will to",
    ),
    joined("as the, as a", "… type"),
    joined(
        "not a, not much of a, more of a, no",
        "people, detail, details, morning, ideas, process, team, numbers",
        "person",
    ),
    joined("you are, you're, she is, she's, he is, he's, they are", "too soft for, too weak for"),
    joined(
        "caring, kind, warm, friendly, likeable, helpful, cheerful, positive, negative, quiet, shy, lazy, stubborn, "
        "sensitive, emotional, strong, weak, reliable, unreliable",
        "person, personality, character, soul",
    ),
    joined(_HER, "attitude, personality, character, temper, appearance, looks, outfit, clothes"),
)
"""Labels for a person that need no more around them. Not: the character set, the look of a page."""

INNATE_TALENT: Mapping[str, str] = listed(
    "comes easily to you, comes naturally, come naturally, comes natural, in your blood, in your genes, in your dna, sixth sense, green fingers, good hands, cut from, made for, is a gift, has a gift for, have a gift for, genius, gifted, natural talent, a natural, born leader, born salesperson, born teacher, born seller, born organiser, born nurse, rock star, rockstar, ninja, "
    "superstar, prodigy, whizz kid, wizard, guru, talented, brilliant, brilliance, exceptional talent, raw talent",
)
"""Gifts that nobody can learn. Not: natural language, set-up wizard, ninja build."""

GRINDSTONE: Mapping[str, str] = listed(
    "hard working, hardworking, hard worker, work hard, works hard, worked hard, diligent, diligently, dependable, "
    "meticulous, meticulously, conscientious, tireless, tirelessly, go the extra mile, goes the extra mile, "
    "went the extra mile, puts in the hours, put in the hours, put in long hours",
)
"""Effort without an outcome. Not: long hours of sunshine, a meticulous log of 40 tests."""

VAGUE_PRAISE: Mapping[str, str] = listed(
    "big thank you, many thanks for, where would we be, what would we do without, would we do without you, proud of yourself, proud of you, lucky to have you, hats off, chapeau, on top form, "
    "on fire, top form, more of that, more of the same please, carry on like, keep it up, keep doing what you are doing, well done, team player, valuable member, "
    "asset to the team, asset to the company, pleasure to work with, joy to work with, doing great, did great, "
    "thanks for all, thank you for all, thanks for everything, a real asset, an asset to, a true asset, a great asset, a pleasure to have, a joy to have, glad to have you, happy to have you, "
    "keep up the, a credit to, could not ask for more, couldn't ask for more, above and beyond, killing it, crushing it, nothing to complain about, no complaints, thank you for everything",
    joined(
        "great, good, solid, strong, excellent, amazing, fantastic, nice, awesome, top, superb, terrific, sterling, cracking, splendid, first rate, first class, stellar, super, brilliant, wonderful, outstanding",
        "year, job, work, quarter, half year",
    ),
    joined("great, good, solid, strong, excellent", "performance"),
    wordings.praise_of_nothing(),
)
"""Praise from which nobody learns what to do again. Not: a good year for tulips, solid performance tests."""

VAGUE_GROWTH: Mapping[str, str] = listed(
    "think bigger, think more strategically, step up, raise your profile, raise her profile, raise his profile, "
    "raise your game, up your game, speak up more, executive presence, leadership presence, gravitas, find your voice, "
    "find her voice, find his voice, own it more, toughen up, lean in",
    joined(
        "be more, become more, being more",
        "strategic, confident, visible, proactive, assertive, professional, present, senior, vocal, engaged, positive, flexible, "
        "mature, commercial, structured, organised, organized, independent, decisive, ambitious, resilient, self confident",
    ),
    joined(
        "show more, take more, have more",
        "leadership, initiative, ownership, confidence, presence, maturity, drive",
    ),
)
"""Wishes that name nothing to do. Not: make the queue more visible."""

PERSON_COMPARED: Mapping[str, str] = listed(
    "nobody else in the team, others in the team, others in your team, you rank first, you rank second, you rank third, you rank last, best in your team, weakest in your team, "
    "best of the team, best in the team, best on the team, weakest in the team, weakest of the team, weakest on the team, "
    "strongest in the team, strongest of the team, strongest on the team, weakest link, best in the department, "
    "bottom of the team, top of the team, top half of the team, bottom half of the team, slowest in the team, "
    "fastest in the team, favourite in the team, most committed of the team",
    joined(
        "weakest",
        "on the floor, on the shift, on the ward, in the office, in the branch, in the store, of the # on",
    ),
    joined("weakest, slowest, worst, best, strongest, fastest", "of us all, of your colleagues"),
    joined(
        "the best, the strongest, the fastest",
        "agent, nurse, teacher, colleague, person, worker, seller, clerk, engineer, technician, driver, cook, one",
        "we have, i have, we've got, of all",
    ),
    joined("others should", "all be, be, all work, work", "like her, like him, like you"),
    joined("better, faster, quicker, slower, worse", "than you"),
    joined(
        "everyone else, everybody else, nobody else, no one else",
        "… manages, … managed, … copes",
    ),
    joined(
        "below, above, under, over, behind, ahead of, beat, beats, better than, worse than, near, around",
        "the team average, the team's average, the average of the team, the group average, the department average, "
        "the average of the group, the average of your colleagues, the rest of the team, everybody else, everyone else, most of your colleagues",
    ),
    joined(
        "than, unlike, compared with, compared to",
        "other people, other staff, other drivers, other nurses, other teachers, other sellers, other cooks, other clerks, other "
        "technicians, other managers, other employees, other members of the team, people in the team, anybody in the team",
    ),
    joined("unlike", "the other, your other, other, most, the rest of, many"),
    joined(
        "her colleagues, his colleagues, your colleagues, her peers, his peers, your peers, the others, everybody else, everyone else",
        "need, needs, take, takes, manage, manages, reach, reaches, make, makes, do, does, have, has, get, gets",
        "… fewer, … less, … more, … faster, … half, … better",
    ),
    joined(
        "than, compared with, compared to, unlike, outperform, outperforms, outperformed, next to",
        _COLLEAGUES,
    ),
    wordings.set_beside_others(),
)
"""One person held against others. Not: better than last year, compared with the baseline."""

PERSON_MARK: Mapping[str, str] = listed(
    "on a scale of, on a scale from, top marks, full marks, top mark, gold star, straight a, a clear a, a solid b, ten out of ten, nine out of ten for you, 10 out of 10, 10 of 10, an a plus, first class, you will never, you'll never, she will never, he will never, has what it takes, have what it takes, leadership material, "
    "management material, star performer, solid performer, strong performer, average performer, weak performer, key talent, high flyer, high flier, "
    "top performers, low performers, performance grade, performance level, overall score, overall grade, overall mark, "
    "bell curve, calibration score, below the bar, bottom performers, "
    "one of our best people, one of the best people, one of the weakest, potential rating, successor potential, "
    "what rating, which rating, possible rating, rating would you, grade each, average per person, rate each person, average grade, good performer, strong employee, weak employee, good employee, poor employee, excellent employee, best employee, top employee, average employee, "
    "average contributor, leadership potential, potential for leadership, potential for senior leadership, potential to lead, "
    "exceeds the standard, meets the standard, exceeds most expectations, meets most expectations, box # of the grid, # star performance, top # performer, "
    "lower third of the team, upper third of the team, lower third of the group, top quartile of the team, top quartile of the group, bottom quartile of the team, "
    "bottom quartile of the group, ranked # in the team, ranked # in the department, ranked # of, below expectations, above expectations, fully successful, needs improvement rating, succession pool",
    joined(
        "rate, rates, rated, score, scored, grade, graded, rank, ranks, ranked",
        "her, him, you, them, me",
        "#",
    ),
    joined("rate, rank, grade", "her, him, you"),
    joined("a", "# out of #, # of # stars, # star"),
    joined(
        "exceed, exceeds, exceeded, exceeding, meet, meets, met, meeting, beat, beats, surpass, surpasses, partially meets, partly meets",
        "expectations, the expectations, all expectations",
    ),
    joined(
        "deserve, deserves, earn, earns, get, gets, give her, give him, give you, would give",
        "a #, an a, an a plus, # stars, … star, … stars",
    ),
    joined(
        "top, bottom",
        "#",
        "of the team, of her peers, of his peers, of your peers, of performers, of the staff, of employees, of colleagues",
    ),
    joined(
        "top, bottom",
        "#",
        "percent",
        "of the team, of her peers, of his peers, of your peers, of performers, of the staff, of employees",
    ),
    wordings.marks_in_other_words(),
)
"""A mark, a rank or a label for a person. Not: the score of the survey, the rating of the app, 4 of 5 orders."""

DEED_ON_PERSON: Mapping[str, str] = dict.fromkeys(split("rate, rank, grade, score"), "mark") | dict.fromkeys(
    split("promote, demote, dismiss, fire, sack, terminate"), "decision"
)
"""Before the person's name, marks and decisions. Not: rank the risks, promote the guide."""

SHARE_WORD: Mapping[str, str] = listed("of, out of")
"""What stands between a part and its whole: "14 of 16"."""

AVERAGE_MARK: Mapping[str, str] = listed(
    "below average, above average, well below average, well above average, below par, subpar, sub par, average, not good enough, mediocre, outstanding, unsatisfactory"
)
"""Marks in words; about a person when a person, or their performance, is what the sentence begins with."""

REVIEW_DECISION: Mapping[str, str] = listed(
    "talk about money, talk about pay, talk about your pay, permanent contract, contract extended, foreman material, supervisor material, boss material, "
    "in line for, makes you the next, we part, part company, part ways, look for something else, the door is there, the door is that way, there is the door, shown the door, on thin ice, last chance, on the pay scale, up the pay scale, "
    "for dismissal, would fire, who to fire, whom to fire, who should go, likely to leave, likelihood of leaving, risk of leaving, will leave in the next, probability that she, probability that he, "
    "decided by an ai, due for promotion, due for a promotion, candidate for promotion, consider a promotion, consider promotion, consider promoting, promotion for her, "
    "promotion for him, pay adjustment, salary adjustment, should get more money, be paid more, on a pip, onto a pip, made redundant, make her redundant, make him redundant, "
    "retention bonus, next in line for, part ways with, consider dismissal, recommend termination, consider termination, promotable, promotion ready, promotion case, case for promotion, recommend promotion, recommended for promotion, "
    "put forward for promotion, considered for promotion, promotion round, ready for the next level, "
    "performance improvement plan, final warning, written warning, let go, letting go, manage out, managed out, "
    "exit package, severance, retention risk, flight risk, pay band, pay grade, pay review, pay increase, "
    "a step up in pay, rise in pay, better paid, deserve more money, deserves more money, due a raise, deserve a raise, deserves a raise, merit pay, bonus pool, "
    "full bonus, should leave the company, should be dismissed, terminate the contract, "
    "fail probation, failed probation, put on notice, first on the redundancy list, the wrong job for you, the wrong role for "
    "you, right person for the job, right person for this job, right person for this role, wrong person for, right fit for "
    "this role, cut out for",
    joined(
        "still the right",
        "job, role, place, position, company, team, person",
        "for you, for this, for the job",
    ),
    joined(
        "job, role, place, position, company, team, person",
        "is, is still, are, are still",
        "the right one for you, the right one for this, the right one for the job, not the right one for you",
    ),
    joined("the, a", "deputy, senior, leading, lead", "post, position"),
    joined(
        "speak for, call for, case for, reason for, deserve, deserves, deserved, justify, justifies, justified, merit, merits, warrant, warrants, earn, earns, earned, worth, argue for",
        "… rise, … more, … step up, … bonus, … commission, … raise, … promotion, … pay, … pay grade, … pay rise, … salary, … increment, … wage",
    ),
    joined("a higher, a better, more", "salary, wage, commission, bonus, pay grade"),
    joined(
        "salary, pay, wage, bonus", "what would be fair, what is fair, what do you expect, what do you want"
    ),
    joined("talk about, think about, speak about", "your contract, your job, your future here"),
    joined("be, get, being, getting, been", "promoted, demoted, dismissed, laid off"),
    joined(_THEIR, "salary, bonus, compensation, pay, termination, dismissal"),
    joined("promote, demote, dismiss, terminate, sack", "her, him, them"),
    joined("extend, renew, end, terminate, prolong", "her, his, your", "contract, employment, probation"),
    wordings.pay_in_sight(),
)
"""Pay, promotion, dismissal. Not: the promotion of a sale, a pay run, the termination of a cable."""

PROTECTED_TRAIT: Mapping[str, str] = listed(
    "who drinks, who drank, drinks again, drinking again, alcoholic, alcoholics, drinking problem, drinking habit, miscarriage, custody battle, "
    "someone with small children, somebody with small children, someone with young children, somebody with young children, someone with kids, your small children, your young children, generation like yours, your generation, family to look after, at an age when, at that age, years before retirement, years from retirement, "
    "getting on in years, no longer the youngest, not the youngest, observing lent, keeping lent, during ramadan, not your first language, native speaker, native speakers, mother tongue is, first language is, without children, women on, older people in the team, young women, young men, "
    "became a mother, became a father, had a baby, because of the baby, mother of two, mother of three, father of two, father of three, small kids, young kids, "
    "small children at home, young children at home, caring for her parents, caring for his parents, caring responsibilities, back problems, back pain, has depression, "
    "chemotherapy, cancer treatment, being foreign, is a foreigner, in the union, has an accent, at # he, at # she, aged #, "
    "young mother, young father, young mum, young mom, young dad, single mother, single parent, working mother, working mum, "
    "working mom, new mother, new mum, new mom, new father, new dad, expectant mother, pregnant, she is expecting, "
    "too old for, too young for, at their age, "
    "older worker, older employee, older colleague, younger colleague, digital native, millennial, millennials, boomer, gen z, "
    "as a woman, as a man, for a woman, for a man, as a mother, as a father, as a christian, as a jew, muslim, "
    "hijab, headscarf, ramadan, is gay, lesbian, homosexual, transgender, wheelchair user, disabled employee, disabled colleague, "
    "union member, trade unionist, union rep, union activities, foreign accent, strong accent, thick accent, "
    "immigrant, ethnic background, migration background, "
    "nearing retirement, close to retirement, about to retire, has epilepsy, has diabetes, has cancer, has adhd, is autistic, "
    "is dyslexic, has dyslexia, mental illness, mental health problems, chronic pain, menopause",
    joined(
        _HER,
        "mother tongue, first language, age, religion, faith, accent, ethnicity, race, nationality, origin, postcode, gender, health, "
        "mental health, skin colour, skin color, headscarf, native language, home country",
    ),
    wordings.kinds_at_work(),
    joined(
        "hire, recruit, employ, appoint, take on",
        "#, only",
        "young, younger, native",
        "developers, drivers, nurses, sellers, engineers, waiters, cashiers, women, men, staff, workers, employees, colleagues",
    ),
    joined("native", "english, german, french, spanish, dutch, italian", "speaker, speakers"),
    joined(
        "share of, number of, proportion of, fewer",
        "foreigners, migrants, immigrants, older people, mothers",
        "in the team, on the ward, in the crew, on the shift, among the staff, on the staff",
    ),
    joined(
        _HER,
        "depression, cancer, diabetes, epilepsy, adhd, autism, dyslexia, migraine, stammer, bad knee, bad back, chemo",
    ),
    joined(
        _HER,
        "migraines, back pain, panic attacks, hot flushes, miscarriage, slipped disc, insomnia, tinnitus",
    ),
    joined("is it the, because of the, with the", "migraines, panic attacks, hot flushes"),
    joined(
        _THEIR,
        "pregnancy, disability, illness, children, kids, child, baby, husband, wife, partner at home, union membership, "
        "sexuality, sexual orientation, marriage, divorce, family situation, childcare, family duties, medical condition, church",
    ),
)
"""Who somebody is before the law of equal treatment, and what stands for it. Not: race condition, age of tickets."""

ABSENCE: Mapping[str, str] = listed(
    "went part time, going part time, only three days a week, only four days a week, only # days a week, was ill, ill a lot, often ill, often sick, "
    "because of illness, due to illness, through illness, often absent, frequently absent, absent for much, absent for most, takes parental leave, take parental leave, "
    "took parental leave, took maternity leave, took sick leave, off sick, sick note, # sick days, many sick days, of sick days, days of sick leave, weeks of sick leave, out on leave, was on leave, were on leave, is on leave, "
    "frequent absences, many absences, repeated absences, days of absence, only part time, here part time, works part time, work part time, worked part time, "
    "working part time, part timer, works reduced hours, worked reduced hours, leaves early, cannot do overtime, "
    "unwilling to do overtime, unable to do overtime, unable to travel",
    joined(
        "you, she, he",
        "called in sick, call in sick, calls in sick, phoned in sick, reported sick, were absent, was absent, were away sick, "
        "were ill, was ill, were sick, was sick, fell ill, never stay after, never stays after, reduced the hours",
    ),
    joined(
        "on, after, since, before, due to, because of, despite, during, from",
        "sick leave, maternity leave, paternity leave, parental leave, family leave, medical leave",
    ),
    joined(_HER, "absence, absences, leave, reduced hours, flexible hours"),
    joined(
        _THEIR,
        "sick leave, maternity leave, paternity leave, parental leave, sick days, part time work, part time status, part time hours",
    ),
)
"""Being away, or being there for fewer hours. Not: part-time nurses' rota, parental-leave policy, leave requests."""

FEELING: Mapping[str, str] = listed(
    "stressed, angry, tired, upset, anxious, frustrated, unhappy, nervous, bored, depressed, overwhelmed, insecure, unmotivated, "
    "demotivated, disengaged, irritated, annoyed, sad, lonely, burned out, burnt out, exhausted, worried, jealous, offended, disappointed, "
    "scared, afraid, hurt, bitter, resentful, lost interest, worn out, drained, jaded, weary, gloomy, sullen, miserable, fed up, "
    "discouraged, dejected, relieved, glad, embarrassed, ashamed, uneasy, restless, furious, thrilled, delighted, desperate, gutted, livid, mortified, heartbroken, elated, "
    "crushed, humiliated, terrified, intimidated, apprehensive, disheartened, crestfallen, deflated, rattled, flustered, disillusioned, resigned, apathetic, overjoyed, ecstatic, chuffed, homesick, frightened, panicky"
)
"""What somebody may feel; counted where a person is what the words are about, and nothing follows them."""

REVIEW_EMOTION: Mapping[str, str] = listed(
    "up the wall, at ease, at the end of your tether, lost heart, lose heart, losing heart, to heart, on edge, sick of, had enough of, cannot stand, can't stand, under your skin, close to tears, in tears, heavy heart, "
    "your nerves, her nerves, his nerves, a sore point, wore you down, wears you down, weighs on you, weighed on you, gets you down, got you down, got to you, burned out, in a good mood, bad mood, low mood, low morale, lacks confidence, lack of confidence, lacks motivation, "
    "lack of motivation, losing interest, checked out, feels insecure, afraid of failing, quiet quitting",
    joined(
        "you, she, he",
        "did not enjoy, didn't enjoy, do not enjoy, don't enjoy, does not enjoy, doesn't enjoy, hated, hate, hates, dreaded, "
        "dread, dreads, resented, resent, resents",
    ),
    joined(
        "must have been, must be, must feel, must have felt, has to be, will have been",
        "humiliating, frustrating, hard on you, hard for you, painful, embarrassing, exhausting, stressful, upsetting, "
        "discouraging, disappointing, terrible, awful, tough on you, tough for you, a relief, a shock",
    ),
    joined(
        _THEIR, "mood, frustration, stress, stress level, anxiety, anger, morale, insecurity, state of mind"
    ),
    wordings.feelings_seen(),
)
"""Guesses at what somebody feels. Not: callers who sounded angry, a stress test, the mood board."""

BACKHANDED: Mapping[str, str] = listed(
    "for somebody without a degree, for someone without a degree, for her age, for his age, for your age, considering your background, considering your age, given your background, "
    "for someone so young, for somebody so young, for someone so junior, for somebody so junior, for once, not bad for a, "
    "better than expected for, despite being a, even for a junior, considering she is, considering he is, "
    "considering her background, considering his background",
    joined(
        "surprisingly",
        "good, well, strong, quick, capable, competent, articulate, mature, technical, calm, confident, structured, clear",
    ),
    joined(
        "good, impressive, strong, well, quick, great, remarkable",
        "for a",
        "junior, woman, newcomer, beginner, part timer, career changer, graduate",
    ),
    joined("despite", _HER, "age, background, accent, inexperience, gender, shyness, youth, lack, limited"),
)
"""Praise that takes back with one hand. Not: surprisingly high load, a course for a junior analyst."""

OVERSTATEMENT: Mapping[str, str] = listed(
    "# percent committed, outside the box, moved the needle, move the needle, out of the park, second to none, "
    "world class, game changer, low hanging fruit, best ever, without fail, incredible, unbelievable, hit the ground running, "
    "went to the next level, single handedly, everybody loves, nobody else could, always late, always there",
    joined("you, she, he, they, is, are", "always, never"),
)
"""Words larger than what happened. Not: a check that was never skipped."""

SHARED_AMBITION: Mapping[str, str] = listed(
    "hope to become, hope to be a, see yourself as, see herself as, see himself as, long term goal is, "
    "aspire, dream job, dream role, career goal, career plan, career plans, in five years, in ten years, "
    "want to become, want to be a, plan to leave, plans to leave, thinking about leaving, looking for another job, leave the company, "
    "future role",
    joined(_HER, "next role, dream, career, ambition, ambitions, aspiration, aspirations"),
)
"""Where somebody wants to go: theirs to tell."""
