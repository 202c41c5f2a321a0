"""Claims that no coach can stand for, phrase by phrase: others' opinions, to be human, a rank in sight. No theme."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.rules.language.phrasing import joined, split

_OTHERS = (
    "your manager, your boss, your lead, your team lead, your team, your colleague, your colleagues, your peers, your coworkers, "
    "your director, your supervisor, your reports, everyone, everybody, everyone in the team, everyone on the team, "
    "everyone in your team, everyone on your team, people, they, they all, they both, hr, the team, the others"
)
_NOBODY = "no one, nobody, nobody in the team, nobody in your team, nobody on the team, nobody on your team, nobody here"
_TOWARDS_YOU = (
    "disappointed with you, angry with you, angry at you, annoyed with you, annoyed by you, fed up with you, tired of you, "
    "unhappy with you, happy with you, pleased with you, impressed with you, impressed by you, afraid of you, fond of you, "
    "worried about you, ashamed of you"
)


def opinions_of_others() -> Iterator[str]:
    """What people around the person think of them: nobody here knows."""
    yield from split("disappointed in you, jealous of you, envious of you, behind your back")
    yield from joined(
        "think, thinks",
        "poorly of you, badly of you, ill of you, little of you, less of you, nothing of you, highly of you, a lot of you, "
        "well of you, the world of you",
    )
    yield from joined(
        "has, have, had, lost, has lost", "doubts about you, faith in you, no faith in you, confidence in you"
    )
    yield from joined(
        "does not, doesn't, do not, don't, did not, didn't",
        "like you, trust you, respect you, believe in you, value you, take you seriously, have confidence in you, think much of you",
    )
    yield from joined(
        _OTHERS,
        "is, are, is very, are very, is quite, are quite, is really, are really, is not, isn't, are not, aren't",
        _TOWARDS_YOU,
    )
    yield from joined(
        _OTHERS,
        "likes you, like you, loves you, hates you, hate you, dislikes you, dislike you, respects you, respect you, trusts you, "
        "trust you, mistrusts you, distrusts you, admires you, admire you, resents you, resent you, envies you, envy you, "
        "believes in you, thinks you are, think you are, thinks you're, think you're, thinks that you are, think that you are, "
        "says you are, say you are, says that you are, say that you are, believes you are, believe you are, "
        "believes that you are, believe that you are, sees you as, see you as, considers you, consider you, wants you gone, wants you out, want you out, wishes you were, wish you were, has lost patience with you, "
        "has given up on you, is done with you, will be pleased, will be proud, will be impressed, will be disappointed",
    )
    yield from joined(
        _OTHERS,
        "finds you, find you",
        "difficult, slow, lazy, rude, cold, cool, arrogant, hard to, too, very, unreliable, boring, pushy, annoying, unfriendly, "
        "harsh, weak, loud, helpful, friendly, easy to",
    )
    yield from joined(_NOBODY, "likes you, trusts you, respects you, believes in you")


def being_human() -> Iterator[str]:
    """A program that calls itself a human being, or somebody's manager, or tells of its life."""
    yield from split(
        "as a fellow human, as your manager i, as your boss i, as your colleague i, i have feelings, i have kids, "
        "i have children, i feel sad, i feel happy, i feel sorry, my own boss was, my own manager was, my own kids, my own children"
    )
    yield from joined(
        "i am, i'm",
        "human, a human, a human being, only human, just human, a real human, a real person, a person like you, a person too, "
        "a fellow human, not a machine, not a bot, not a chatbot, not a robot, not a program, not a computer, not an ai, "
        "not artificial, no machine, no bot, no robot, no program, your manager, your boss, your colleague, "
        "as human, a woman, a man, a mother, a father",
    )
    yield from joined(
        "i have been, i've been, i was, i used to be, i worked as",
        "a manager, a team lead, a nurse, an engineer, in your shoes, in your place, in your position, your age, there myself",
    )
    yield from joined("as a, as a fellow", "human i, human being i, human myself, human being myself")
    yield from joined(
        "you are, you're", "talking, speaking, chatting", "to, with", "a human, a real human, a real person"
    )


def rank_in_sight() -> Iterator[str]:
    """A place that is held out to somebody."""
    yield from joined(
        "lead role, leading role, leadership role, leadership position, management role, management position, head role, "
        "team lead role, foreman's job, manager's job",
        "beckons, beckons you, awaits, awaits you, waits for you, is waiting for you, will be yours, could be yours, is yours, "
        "may follow, will follow, could follow",
    )
    yield from joined(
        "opens the door to, opens doors to, open the door to, opens the way to, puts you on track for, puts you on the path to, "
        "puts you in line for, puts you next in line for, is your ticket to",
        "team lead, the team lead, a lead role, the lead role, a leadership role, a leadership position, a management role, "
        "a management position, management",
    )

    yield from split("the next rung is yours, next rung is yours")
    yield from joined(
        "a promotion is, your promotion is", "near, close, within reach, ahead, likely, certain, sure, next"
    )
    yield from joined(
        "you would make, you'd make, you will make, you'll make",
        "a good, a fine, a great, an excellent",
        "team lead, team leader, shift lead, manager, leader, head",
    )


def traits_addressed() -> Iterator[str]:
    """Age, sex, faith or origin, said of the person who is spoken to."""
    yield from joined(
        "you are, you're, you are still, you're still, you are already, you're already, you are getting, you're getting",
        "past your prime, pregnant, disabled, a foreigner, a mother, a father, a woman, a man, a bit old, a bit young, "
        "a little old, a little young, too old, too young, quite old, quite young, rather old, rather young, very old, very young, so old, so young, old for, "
        "young for",
    )
    yield from joined(
        "as a, for a",
        "woman, man, mother, father, single mother, single father, muslim, christian, jew, foreigner, migrant, pensioner",
        "you, your, you're",
    )


def secrets_asked_for() -> Iterator[str]:
    """What nobody who helps with a goal needs to know."""
    yield from joined(
        "tell me, give me, send me, show me, share, type, enter, send, what is, what's",
        "your",
        "password, pin, bank account, account number, iban, card number, credit card, social security number, tax id, "
        "home address, passport number, login data, login details",
    )


def promises_of_secrecy() -> Iterator[str]:
    """Who will read it, or what will come of it: said by somebody who does not know."""
    yield from split(
        "keep this between us, keep it between us, stays between us, between you and me, our secret, nobody will read this, "
        "no one will read this, your manager reads this, your boss reads this, "
        "hr reads this, hr will see this, hr can see this, i will remember this, i'll remember this, last time you told me, "
        "you will regret, you'll regret, there will be consequences, will have consequences for you"
    )
    yield from nobody_else_reads()
    yield from joined(
        "chat is, conversation is, this is", "shared with", "your manager, your boss, your team, hr"
    )
    yield from joined(
        "don't tell, do not tell, don't talk to, do not talk to, say nothing to",
        "your manager, your boss, your team, your colleagues, hr, anyone, anybody",
    )


_HERE = (
    "this, it, that, any of it, any of this, what you write, what you say, your answers, this chat, our chat"
)
_NOBODY_ELSE = joined(
    "nobody, no one", "but you, except you, besides you, apart from you, other than you, but us, else"
)
_READS = "reads, sees, can read, can see, gets to read, gets to see"


def nobody_else_reads() -> Iterator[str]:
    """That nobody else reads what is said here: those who run it decide that."""
    yield from joined(
        ", ".join(_NOBODY_ELSE), "will, will ever, is going to, can ever", "read, see, hear of", _HERE
    )
    yield from joined(", ".join(_NOBODY_ELSE), _READS, _HERE)
    yield from joined(
        "nobody, no one", "will see, will ever read, will ever see", "this chat, this talk, what you write"
    )


def nobody_else_at_work() -> Iterator[str]:
    """The same of a piece of work: "what happens if nobody but you reads it"."""
    yield from joined(
        "if, when, because, since, that, where, while, until",
        ", ".join(_NOBODY_ELSE),
        "reads, sees, can read, can see",
        "this, it, that",
    )
    yield from joined(
        ", ".join(_NOBODY_ELSE),
        "reads, sees, can see",
        "it, that",
        "when, before, until, coming, in time, on time, happen",
    )


def ways_out_of_the_job() -> Iterator[str]:
    """To leave, as if that were a coach's to say."""
    yield from split("look for another job, look for a new job, hand in your notice")
    yield from joined("you should, you had better, you'd better, better", "resign, quit")


def threats_to_the_job() -> Iterator[str]:
    """That the person may lose the job. Not: the contract with a supplier, notice of a defect, a process that ends."""
    yield from joined(
        "you face, you are facing, you're facing, you will face, you would face, you could face, you may face, you risk, you get, "
        "you will get, you'll get, you would get, you'd get, you could get, you may get, you might get, you receive, you will receive, "
        "you are given, you will be given, you'll be given, you are served, you are under, gets you, get you",
        "termination, your termination, dismissal, your dismissal, notice, your notice, redundancy, the sack, the boot, your papers, "
        "your marching orders, the axe, a warning letter",
    )
    yield from joined(
        "terminate, dismiss, fire, sack, axe, drop, get rid of, kick out, throw out, lay off",
        "you for it, you for this, you for that, you over it, you over this, you if, you soon, you then, you unless, you when",
    )
    yield from joined(
        "they will, they'll, they would, they'd, they may, they might, they can, they could, they are going to, they're going to, they must, "
        "they have to, hr will, hr may, hr might, hr can, hr could, your boss will, your boss may, your boss might, your boss could, "
        "your manager will, your manager may, your manager might, your manager could, the company will, the company may, "
        "the company might, the company could, we will, we may, we might, we could, we must, we have to",
        "terminate you, dismiss you, fire you, sack you, replace you, drop you, not keep you, end your employment, end your contract, "
        "get rid of you, give you notice, give you the sack, hand you your papers, hand you your notice, throw you out, kick you out, "
        "show you the door, cancel your contract, look for somebody else, look for someone else, find somebody else, find someone else",
    )
    yield from joined(
        "your job, your employment, your position, your post, your contract, your place here",
        "is, will be, would be, may be, might be, could be, is then, then is",
        "at stake, at risk, on the line, in danger, in jeopardy, in question, over, gone, terminated, ended, cancelled, endangered",
    )
    yield from joined(
        "your contract, your employment, your work contract, your time here",
        "ends, will end, would end, may end, might end, could end, expires, will expire, runs out, will run out, lapses, "
        "will not be renewed, won't be renewed, may not be renewed, might not be renewed, is not renewed, is not extended, "
        "will not be extended, won't be extended, may not be extended",
    )
    yield from joined(
        "lose, losing, risk, risking, cost you, costs you, costing you, endanger, endangers, endangering, save, saves, gamble with, "
        "put, puts, putting",
        "your job, your position, your post, your employment, your place here",
    )
    yield from split(
        "out of a job, find yourself without a job, days here are numbered, days with us are numbered, no longer employ you, "
        "no longer need you, grounds for dismissal, you are out if, you're out if, otherwise you are out, otherwise you're out, "
        "or you are out, or you're out, lead to dismissal, leads to dismissal, end in dismissal, ends in dismissal, "
        "result in dismissal, results in dismissal, mean dismissal, means dismissal, lead to your dismissal, lead to your termination, "
        "end of your employment, end of your contract, termination of your, without you from, consequences for your job, "
        "consequences for your employment"
    )


def blame() -> Iterator[str]:
    """Whose fault something is."""
    yield from split("your own fault, is your fault, was your fault, you are to blame, you're to blame")
    yield from joined(
        "women, men", "are better at, are worse at, are not made for, are not good at, are simply, are just"
    )
