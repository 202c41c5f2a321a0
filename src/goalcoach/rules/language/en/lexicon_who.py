"""Words for who somebody is, and for whom they may be said of. English; data only."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import joined, listed

WHO_ONE_IS: Mapping[str, str] = listed(
    "old, older, elderly, young, younger, pregnant, expecting again, disabled, handicapped, blind, deaf, gay, lesbian, homosexual, "
    "bisexual, transgender, muslim, jewish, christian, catholic, hindu, buddhist, black, white, foreign, autistic, dyslexic, epileptic, diabetic, "
    "menopausal, divorced, widowed, ill, chronically ill, mentally ill, sick, depressed, in the union, in a union, in a wheelchair, "
    "from abroad, not from here, breastfeeding, fasting, fasts, hiv positive, trans, religious, devout, in prison, in jail, a jehovah's witness, turkish, polish, russian, syrian, afghan, romanian, african, arab, chinese, "
    "ukrainian, kurdish, serbian, nigerian, vietnamese, a woman, a man, a girl, a mother, a father, a mum, a mom, a dad, a foreigner, "
    "an immigrant, a migrant, a refugee, a single parent, a union member, a pensioner, a muslim, a christian, a jew, near retirement, "
    "close to retirement, over fifty, over sixty, past fifty, past sixty, obese, overweight, underweight, anorexic, bulimic, fat, skinny, plump, "
    "chubby, bald, ugly, unattractive",
    joined("is, am, already, he's, she's, i'm, turned, turns", "#"),
    joined("#, fifty, sixty", "years old"),
    joined("over, past", "#"),
    joined("in", "his, her, their", "fifties, sixties, seventies"),
    joined(
        "is, he's, she's",
        "a pole, a turk, a kurd, a serb, a russian, a syrian, an afghan, a romanian, a ukrainian",
    ),
    joined(
        "has, have, had, got, having",
        "children, kids, a child, a baby, cancer, depression, epilepsy, diabetes, a disability, an accent, adhd, hiv, parkinson's, multiple sclerosis, dementia, back trouble, a bad back",
    ),
    joined(
        "has, have, had, got, having",
        "two, three, four, small, young, little, two small, two young, three small, three young",
        "children, kids",
    ),
    joined("wears, wear", "a headscarf, a hijab, a turban, the veil"),
    joined("prays, pray", "at work, five times, every day"),
)
"""Where a person is what they are said of: "because she is pregnant"."""
OF_THINGS_TOO: Mapping[str, str] = listed(
    "old, older, young, younger, foreign, black, white, blind, ill, sick, depressed, polish, russian, chinese, african, turkish, trans, religious, "
    "hiv, parkinson's, dementia, sclerosis, fat, skinny, plump, bald, ugly, unattractive, underweight, overweight"
)
"""Those that a machine, a street or a supplier may be as well."""
FELLOW: Mapping[str, str] = listed(
    "colleague, coworker, teammate, guy, woman, man, girl, lad, apprentice, trainee, boss, driver, worker, waiter, waitress, "
    "cook, cleaner, temp, intern, employee, mate, cashier, mechanic, welder, carpenter, electrician, clerk, assistant, buddy, deputy, foreman"
)
"""People at work, besides roles."""
REASON_OPENER: Mapping[str, str] = listed("because, cause, cos, since, as, given")
REASON_TOO: Mapping[str, str] = listed("for")
"""What gives a reason in front of "he" or "she", and may be something else before other words."""
CLAUSE_JOINT: Mapping[str, str] = listed("and, but, or")
WE_WORD: Mapping[str, str] = listed("we, we're, we've, us, our")
YOU_WORD: Mapping[str, str] = listed("you, you're, you've")
THIRD_PERSON: Mapping[str, str] = listed("he, he's, she, she's, they, they're")
BEING_MANY: Mapping[str, str] = listed("are, were, they're")
OWNER_WORD: Mapping[str, str] = listed("the, my, our, his, her, their, your, this, that, a, an, another")
ONE_OF_MANY: Mapping[str, str] = listed("one, two, three, some, both, all, most, many, half")
WHO_JOINT: Mapping[str, str] = listed(
    "has, had, have, got, wears, prays, turned, turns, just, now, already, simply"
)
"""What may follow a name in front of who somebody is."""
CHARACTER: Mapping[str, str] = listed(
    "selfish, rude, arrogant, moody, shy, stubborn, immature, timid, disorganised, disorganized, impatient, indecisive, pushy, naive, naïve, "
    "scatterbrained, introverted, extroverted, forgetful, undisciplined, oversensitive, empathetic, diligent, charismatic, short tempered, "
    "bad tempered, hot tempered, grumpy, conceited, bossy, condescending, childish, cowardly, greedy, spiteful, vindictive, manipulative, nosy, "
    "obstinate, headstrong, tactless, inconsiderate, dishonest, cocky, haughty, vain, smug, gullible, unfriendly, impolite, insolent, stingy, miserly, ungrateful, hypocritical, "
    "deceitful, pompous, slovenly, lecherous, two faced"
)
"""What nobody but a person is, where it is said of a colleague."""
_OF_BODIES = (
    "obese, overweight, underweight, anorexic, bulimic, fat, skinny, plump, chubby, bald, ugly, unattractive, smelly, sweaty, greasy, "
    "unwashed, wrinkled, flabby, scrawny"
)
BODY_REMARK: Mapping[str, str] = listed(
    "smell, smells, smelled, smelt, stink, stinks, stank, reek, reeks, reeked, smelly, sweaty, unwashed, flabby, scrawny",
    joined(
        "smell, smells, smelled, smelt",
        "bad, awful, terrible, of sweat, of alcohol, of smoke, of booze, strongly",
    ),
    joined("stink, stinks, stank, reek, reeks, reeked", "of sweat, of alcohol, of smoke, of booze"),
    joined(
        "has, have, had",
        "bad breath, body odour, body odor, greasy hair, dirty nails, a big belly, yellow teeth, bad skin, acne",
    ),
)
"""What a body does or is like, said of a person; of a drain or a gas it is work."""
CALLED_TRAIT: Mapping[str, str] = listed(_OF_BODIES, CHARACTER)
"""What may stand in front of a name: "sweaty Tomas"."""
WHAT_IS_SMELLED: Mapping[str, str] = listed(
    "the, a, an, it, this, that, these, those, them, his, her, its, their, your, my, our, every, each, any, some, no, nothing, something, "
    "anything, what, whether, if, when, where, at"
)
"""Words behind "smells" where somebody notices something."""
BARE_TRAIT: Mapping[str, str] = listed(
    "",
    joined(
        "due to, because of, owing to, on account of, given, by reason of",
        "pregnancy, a pregnancy, motherhood, disability, a disability, religion, faith, religious reasons, old age, gender, sex, ethnicity, "
        "nationality, skin colour, skin color, sexual orientation, sexuality, menopause, the menopause, union membership, marital status, origin, "
        "being pregnant, being a mother, being old, being disabled, being foreign, being a woman, being muslim",
    ),
)
"""Who somebody is, as a reason, where nobody is named."""
WHEREABOUTS: Mapping[str, str] = listed("in, at, from, on")
"""Behind somebody whose place is told: "Gretel in the office"."""
HAS_IT: Mapping[str, str] = listed("has, keeps, knows, counts, writes, notes, enters, collects, holds, sends")
"""What somebody does who has what is looked for."""
THING_ENDING: Mapping[str, str] = listed(
    "ment, tion, sion, ing, ness, ity, ance, ence, ship, age, ware, ics, ry, ism, s"
)
"""At the end of a word that may stand without an article and names nobody: "accounting", "management"."""
WE_ARE: Mapping[str, str] = listed("we are, we're, team of, crew of, group of, shift of")
"""In front of how many people somebody is one of."""
OF_US: Mapping[str, str] = listed("of us, of you")
GROUP_OF: Mapping[str, str] = {"threesome": "3", "foursome": "4"}
"""Words that count people by themselves."""
