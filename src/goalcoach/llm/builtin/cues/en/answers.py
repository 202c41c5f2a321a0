"""Commands and short answers as whole phrases, in lower case and without punctuation. English; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import phrases
from goalcoach.llm.port import Command

SPELLING = {
    "thats": "that's",
    "dont": "don't",
    "im": "i'm",
    "ive": "i've",
    "lets": "let's",
    "cant": "can't",
    "doesnt": "doesn't",
    "whats": "what's",
    "id": "i'd",
    "u": "you",
    "pls": "please",
    "thx": "thanks",
}
"""How people type in a hurry."""
POLITE = frozenset(
    """
    actually ah eh haha hahaha hehe hey hm hmm honestly just lol maybe now oh ok okay please pls really so
    sorry tbh thanks then
    thx uh uhm um well yet
    """.split()
)
"""Words that may stand around a command or a short answer without changing it."""
LEAD_IN = phrases(
    """
    can you; could you; can we; let's; lets; let us; i'd like to; i want to; i would like to; i'll; for now;
    thank you; to be honest; right now; at the moment; i'm; i am; i think
    """
)
"""Phrases that may do so."""

COMMANDS: dict[Command, tuple[str, ...]] = {
    Command.START_OVER: phrases(
        """
        start over; start again; start from scratch; begin again; start afresh; restart; reset; new goal;
        another goal; start another goal; start a new goal; start a different goal; scrap it all; scrap that
        all; scrap all of that; scrap everything; forget everything; forget it all; forget all of that;
        delete everything; start with a new goal; from scratch; start a new one; a new goal
        """
    ),
    Command.UNDO: phrases(
        """
        undo; undo that; undo this; undo it; undo the last one; undo the last thing; undo the last answer;
        go back; back; step back; one step back; take that back; i take that back; take it back; scratch
        that; revert; go one step back; kidding; i'm kidding; i was kidding; only kidding; joking; i'm joking;
        i was joking; only joking; a joke; that was a joke; it was a joke; was a joke; only a joke
        """
    ),
    Command.DRAFT_IT: phrases(
        """
        draft it; draft that; draft the goal; draft something; draft me one; draft me a goal; draft it
        anyway; draft it for me; draft it up; draft; write it; write the goal; write it up; write it for me;
        write something; write it down; show me a draft; show me the draft; show me the goal; show the
        draft; give me a draft; give me the draft; give me the goal; give me a goal; enough questions; no
        more questions; stop asking; stop asking questions; that will do draft it; finish it; wrap it up;
        write; make the goal; show me; draft it already; write the goal already; show me what you have; show
        me what you've got; enough draft it
        """
    ),
    Command.SKIP: phrases(
        """
        skip; skip this; skip that; skip it; skip the question; skip this one; skip this question; skip that
        one; next; next one; next question; pass; move on; later; not now; don't ask; leave it out; leave it
        open; leave that open; leave it; no answer; no comment; rather not; rather not say; i'd rather not
        say; not important; doesn't matter; skip skip; none of your business; what's that to you; whatever;
        whatever you like; whatever works; i don't care; don't care; idc;
        who cares; i don't mind; meh; i'd rather not; skip please;
        i'd rather not go into that; rather not go into that; i'd rather not talk about that; skip that one;
        nothing; no milestone; no milestones; no step; no steps; no reason; no first look; no review
        """
    ),
    Command.HELP: phrases(
        """
        help; help me; what can i say; what can i do; what can you do; what can i write; what can i do here;
        what can i say here; what is this; what do you do; what now; how does this work; how does it work;
        what's a goal; what is a goal; what's a good goal; what is a good goal; lost; commands; options;
        what next; what should i do; what should i write; what do i do; what do i
        have to do; how do i start; where do i start; not sure where to start; i don't know where to start;
        i need help; help me start; where to start; make my goal for me; make a goal for me; make me a goal;
        write my goal;
        write my goal for me; help me with my goal; do it for me; what should i say; what do i say
        """
    ),
}

LET_GO = phrases("forget it; forget about it; drop it; scrap it; leave me alone")
"""Of a goal that is being made: to let it rest. Of a question beside one that is kept: to leave it open."""
WHAT_NOW = frozenset({"what now", "now what", "what next", "what's next", "and now", "and next"})
"""Said behind a yes by whoever wants to know how it goes on."""
YES = phrases(
    """
    yes; yep; yeah; yup; sure; right; correct; exactly; agreed; fine; perfect; great; good; looks good;
    look good; sounds good; that's it; that's right; that's good; that's fine; keep it; keep this; keep
    that; take it; use it; use this; save it; save this; save that; adopt it; accept it; accept; it does; do
    it; go ahead; i like it; like it; works for me; keep it like this; like this; love it; very good; all
    good; ok; okay; keep; save; nice; cool;
    of course; absolutely; definitely; that is it; that's the
    one; i'll take it; i'll keep it; this is it; this is what i mean; that's what i mean; it says what i
    mean; yes it does; indeed; keep these words; keep the first one; keep the old one; keep it as it was;
    leave it as it was; oui; ouais; sí; tak; evet
    """
)
NO = phrases(
    """
    no; non; nope; nah; not really; not quite; i don't think so; don't like it; i don't like it; no way;
    not like this; it doesn't; no it doesn't; not yet; not good; wrong; that's wrong; that is wrong;
    it's wrong; this is wrong; not right; that's not right; that is not right; that's not it;
    change something; change it; i want to change something
    """
)
FIRST = frozenset({"yes", "no", "yeah", "yep", "nope"})
"""A yes or a no behind which more follows."""
THANKS = phrases(
    """
    thanks; thank you; thx; cheers; ty; many thanks; thanks a lot; thank you so much; thank you very
    much; thanks for your help; thanks for the help; thank you for your help
    """
)
DONE = phrases(
    """
    that's all; that is all; that was all; that's everything; that's enough; that is enough; i'm done; done;
    enough; nothing else; nothing more; no more; finished; we're done; stop; stop here; bye; goodbye; good
    bye; none; that's it for today; no that's all; no that's it; that'll do; that will do; no nothing else;
    no more results; all done; it's all; i am done; enough for today; see you; quit; exit; that's all for
    now; no further ones
    """
)
DONT_KNOW = phrases(
    """
    how should i know; how would i know; i don't know; i do not know;
    can't measure that; can't measure it; can't be measured; that can't be measured; it can't be measured;
    i can't measure that; i can't measure it; we can't measure that; you can't measure that; you can't measure
    it; not measurable; that's not measurable; it's not measurable; can't count that; can't count it;
    no way to measure that; no way to measure it; hard to measure; that's hard to measure;
    don't know; i don't have a number; i don't have one; i have no number; no
    number; i have no idea; no idea; no clue; not sure; i'm not sure; unsure; dunno; idk; hard to say; can't
    say; i can't say; none yet; no number yet; no date; no date yet; i have no date; there is none; there is
    none it is new; it is new; it's new; i don't know the number; i don't know
    that; i don't know exactly; no measure; i don't have any number; i have no measure; nobody knows; we
    don't measure that; we don't measure it; we don't know; i have no date in mind; i don't have a date;
    don't have one; i really don't know; no idea sorry; i have none; no hours;
    no time; don't have time; i don't have time; i don't have the time; i don't have time for this; i have no
    time; no time for this; no extra time; zero hours; i have no goal; no goal; nothing comes to mind;
    nothing to improve; not sure about that; i cannot say; i am
    not sure
    """
)
"""Short answers as whole phrases."""
