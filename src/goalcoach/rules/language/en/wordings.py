"""What a review must not say, in the many wordings it is said in: feelings, pay, praise, causes. No theme."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.rules.language.phrasing import joined, split

_FELT = (
    "proud, moved, touched, happy, pleased, relieved, upset, annoyed, nervous, angry, sad, tired, stressed, frustrated, bored, disappointed, "
    "delighted, glad, tense, shaken, hurt, embarrassed, uneasy, uncomfortable, unhappy, worried, irritated, impatient, excited, thrilled, anxious, "
    "exhausted, overwhelmed, flattered, offended"
)


def feelings_seen() -> Iterator[str]:
    """What somebody felt, told as if one could see it."""
    yield from joined("visibly, noticeably, evidently, plainly, obviously, palpably, unmistakably", _FELT)
    yield from split(
        "out of fear, for fear of, out of spite, out of frustration, out of boredom, out of pride, with resentment, to your relief, to your dismay, "
        "to your delight, sigh of relief, breathed a sigh, bottled up, took it hard, took it badly, took it to heart, cut you to the quick, cut deep, "
        "lost your nerve, lost your temper, lost your patience, lost confidence, cold feet, could not bear, couldn't bear, cannot bear, can't bear, "
        "could not care less, couldn't care less, stopped caring, no longer care, do not care, don't care, did not care, didn't care, "
        "heart is not in, heart isn't in, heart was not in, heart wasn't in, how proud, how happy, how unhappy, how angry, how sad, how disappointed, must have stung, must have hurt, must have been a blow, must sting, rubbed you, got your back up, made your blood boil, grudgingly, care little, cares little, cared little, care nothing, begrudgingly, reluctantly, "
        "written all over your face, one could tell how, you could tell how, anyone could see how, anybody could see how, could see how much, could see that you felt, "
        "it showed how, shows how much you, deep down, secretly, inwardly, out of your depth, at breaking point, at your wits end, on cloud nine, over the moon"
    )
    yield from joined(
        "you, she, he",
        "panicked, sulked, moped, cried, wept, fumed, seethed, despaired, trembled, blushed, winced, shuddered, feared, dreaded, agonised, agonized, "
        "are afraid, were afraid, are frightened, were frightened, are scared, were scared, are terrified, were terrified, felt bad, felt good, felt small, "
        "felt hurt, felt left, felt ignored, felt passed, took offence, took fright, took pride, lost heart, lack confidence, lacked confidence, have no confidence",
    )
    yield from joined(
        "despite, despite all, in spite of, in spite of all, for all, full of, through, amid, between, in",
        "anger, grief, sorrow, rage, fear, frustration, sadness, despair, panic, shame, resentment, disappointment, bitterness, anguish, "
        "loneliness, jealousy, envy, self doubt",
    )
    yield from joined(
        "your, her, his",
        "fear, fears, worry, worries, panic, pride, shame, joy, resentment, irritation, boredom, despair, disappointment, nervousness, reluctance, unease, "
        "discomfort, impatience, discontent, dissatisfaction, unhappiness, jealousy, envy, bitterness, confidence, self confidence, self esteem, enthusiasm",
    )


def kinds_at_work() -> Iterator[str]:
    """A kind of people, named as some of those who work here: "the old men on my shift". Not: old machines."""
    yield from joined(
        "old, older, elderly, young, younger, foreign",
        "men, women, guys, folks, people, colleagues, workers, drivers, nurses, cooks, sellers, operators, staff",
        "on my, on our, in my, in our, on the, in the, from our, from the, off our, off the",
        "shift, team, crew, ward, department, office, depot",
    )
    yield from joined(
        "the women, the men, the mothers, the foreigners, the muslims, the old ones, the older ones, the young ones, the over fifties, the over sixties",
        "on my, on our, in my, in our, on the, in the, from our, from the, off our, off the, out of the, out of our",
        "shift, team, crew, ward, department, office, depot",
    )
    yield from joined(
        "stop, ban, forbid, prevent", "praying, fasting, headscarves, hijabs, the headscarf, the hijab"
    )


def pay_in_sight() -> Iterator[str]:
    """Money, rank and the job itself, without their plain names."""
    yield from split(
        "put you forward for, put in a word for you, put your name forward, regrade, regraded, regrading, higher grade, higher band, next grade, next band, pay step, "
        "pay packet, one off payment, spot award, incentive payment, company car, permanent post, permanent position, permanent role, permanent job, "
        "indefinite contract, contract renewed, renewal of your contract, your contract will, your contract can, keep you on, taken on permanently, "
        "no future here, future in the company, future with us, your future here, redeployment, my successor, my deputy, made head, made team lead, made supervisor, "
        "climb the ladder, career ladder, rise through the ranks, fast track, talent pool, succession plan, succession planning, dock your pay, formal warning, verbal warning, "
        "disciplinary, show you the door, days are numbered, on borrowed time, financial reward, financially rewarded, financial recognition, "
        "recognised financially, reflected in your pay, reflected in your salary, reflected in your payslip, show in your pay, something extra in your, more in your pocket, "
        "next rung, next step up, a step up, bigger role, more senior role, more senior post, senior post, senior role, higher post, higher position, higher role"
    )
    yield from joined(
        "recommend, propose, suggest, nominate, support, back",
        "you for the post, you for the position, you for a post, you for a position, you for the role, you for promotion, your promotion, your upgrade, your regrading",
    )
    yield from joined(
        "you will not, you won't, you would not, you wouldn't, you may not, you might not",
        "be here next year, be here much longer, be here for long, be with us next year, be with us much longer, pass probation, "
        "pass your probation, survive probation",
    )
    yield from joined(
        "that would, that will, that may, that could, this would, this will, this may, this could, it would, it will, it may, it could",
        "go in your file, go into your file, go on your file, go on your record",
    )
    yield from split("in your personnel file, into your personnel file, on your personnel file")
    yield from joined(
        "your visa, your work permit, your residence permit", "depends on, is at stake, is at risk"
    )


def marks_in_other_words() -> Iterator[str]:
    """A mark for a person without the word."""
    yield from split(
        "a b plus, a b minus, a c plus, an a minus, a straight a, a clear a, with distinction, flying colours, flying colors, top of the class, bottom of the class, "
        "above standard, below standard, upper third, lower third, top third, bottom third, upper quartile, lower quartile, would put you in the top, put you in the top, "
        "would put you at, verdict on you, overall verdict, your overall result is, school report"
    )
    yield from joined("mark of, grade of, rating of, score of", "#, a, b, very good, good, excellent, poor")


def praise_of_nothing() -> Iterator[str]:
    """Thanks and praise that fit everybody."""
    yield from split(
        "you are a star, you're a star, what a star, a gem, a treasure, weight in gold, a godsend, a blessing, lifesaver, life saver, our rock, backbone of, heart and soul of, "
        "pillar of, mainstay, invaluable, indispensable, irreplaceable, priceless, one of a kind, simply the best, simply great, simply super, just great, just super, "
        "spot on, top notch, model employee, thumbs up, nothing but praise, praise you enough, thank you enough, what a performance, what a half year, what a year, "
        "what a quarter, doing brilliantly, doing brilliant, doing splendidly, doing wonderfully, doing superbly, doing fantastically, nothing but good, only good things, good things to report, keep going, fabulous, magnificent, carry on like this, keep going like this, stay as you are, never change, change a thing, more power to you, take a bow, "
        "pat on the back, good on you, good for you, did us proud, made us proud, doing us proud, proud to have you, glad you are with us, glad you're with us, "
        "do without you, be without you, thanks for being, thank you for being, for everything you do, for all you do, all that you do, everything that you do, "
        "all your hard work, all the hard work, your great work, the great work, your good work, great effort, huge effort, great stuff, good stuff, could not have wished for more, "
        "couldn't have wished for more, second to none, i take my hat off, real credit to, role model, shining example, exemplary, inspiration to"
    )
    yield from joined(
        "fantastic, great, huge, valuable, enormous, wonderful, important, tremendous", "contribution"
    )


def doubt() -> Iterator[str]:
    """Telling and taking back."""
    yield from split(
        "one might say, one could say, one could argue, could be argued, might be argued, may be argued, i dare say, i daresay, i would venture, roughly speaking, broadly speaking, "
        "in some sense, in some ways, in a sense, up to a point, to a certain extent, to a certain degree, to a degree, potentially, give or take, you might say, you could say, "
        "it is possible that, it's possible that, it may be that, it might be that, reason to believe, reason to think, i would imagine, i'd imagine, i'd guess, i'd say, "
        "gets the impression, has the impression, from what i hear, from what i gather, as i understand, i am told, i'm told, so i hear, "
        "said to have, thought to have, believed to have, rumoured to, reputedly, purportedly, as it seems, so it seems, it would seem, a kind of, not entirely sure, not quite sure"
    )


def causes_in_other_words() -> Iterator[str]:
    """That one thing made another happen."""
    yield from split(
        "on the strength of, knock on effect, in consequence, which is why, that is why, that's why, this is why, with the result that, credit goes to, credit for this goes to, "
        "down to your, the upshot, driving force behind, driver behind, secret behind, behind this is, behind it is, behind the drop is, behind the rise is, lies behind, "
        "traced back to, traceable to, attributable to, attributed to, put down to, chalked up to, blamed on, to blame for, at fault, culprit, root cause, cost us, cost you the, "
        "meant that, meaning that, translated into, without which, had it not been for, if it had not been for, were it not for, if not for, only because, "
        "simply because, precisely because, owes its, owed its, the reason for the, the reason behind, which shows that, which proves that, shows that the, proves that the, proof that the, goes to show, prompted the, sparked the, spurred the"
    )


def set_beside_others() -> Iterator[str]:
    """Somebody held against those around them."""
    yield from joined(
        "the best, the quickest, the fastest, the strongest, the weakest, the slowest, the worst, the most reliable, the most productive, the most capable",
        "of our, of all our, of the whole, of all the, among our, of everybody, of everyone, in our, on our",
    )
    yield from joined(
        "you are the, you're the, you were the",
        "best, worst, weakest, strongest, slowest, fastest",
        "of the team, in the team, on the team, of the crew, in the crew, on the shift, of the shift, in the department, of the department, "
        "on the ward",
    )
    yield from joined(
        "you are, you're, you were, you remain",
        "a weak performer, a poor performer, a low performer, a bad performer, a strong performer, a top performer, an average performer, "
        "below average, well below average, far below average",
    )
    yield from split(
        "nobody else … near, no one else … near, nobody … comes near, no one comes near, comes anywhere near, come anywhere near, than any other, than any colleague, "
        "than your predecessor, than all the rest, than the rest, unlike some, unlike others, unlike certain, in contrast to your colleagues, in contrast to others, "
        "your workmates, your teammates, your coworkers, the night crew, the day crew, other crews, the other crew, the other shift, other shifts, other teams, the other team, than colleagues, than your colleagues, than the colleagues, than teammates, than your teammates, than coworkers, than co workers, than your coworkers, streets ahead, miles ahead, leagues ahead, a cut above, above the rest, ahead of the pack, leader of the pack, behind the others, behind your colleagues, "
        "bring up the rear, than the average colleague, other people manage, others manage, the envy of, in a league of your own, unmatched, unrivalled, unrivaled, unequalled, "
        "without equal, without rival, nobody else here, no one else here, outclassed, your colleagues could learn, others could learn, could take a leaf"
    )
