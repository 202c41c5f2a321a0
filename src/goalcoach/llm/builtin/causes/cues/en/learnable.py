"""How people say in English that they cannot do something yet, or do not know it. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.cues.tongue import Cue, phrases
from goalcoach.rules.joined.gap import Cause

SKILL = (
    Cue(
        Cause.SKILL,
        3,
        phrases("""
        doesn't come off
        isn't coming off
        i'm [just] (not|no) [very|really|that] good [enough] [at]
        i'm (bad|terrible|awful|poor|weak|hopeless|clumsy|rusty) [at|with]
        i'm (not|too) (steady|confident|convincing|fluent|slow|hasty|clumsy|nervous|shy|soft) [enough]
        not (well|steady|good|fluent|fast|quick) enough [at|yet]
        i [just|still|really|simply|always] struggle [with|to]
        i (freeze|stumble|fumble|stutter|ramble|cave|panic|blank)
        i [always|still] (give|gave) in
        i [always|still|just] get (nervous|lost|stuck|flustered|muddled|tangled)
        i talk too (much|fast)
        i [still|always|keep|just] (mess|messing|screw|screwing|botch) … up
        [i] [just|still|simply|really|yet] can't (judge|explain|steer|handle|stay|convince|present|\
write|concentrate|sell|manage|structure|summarise|lead|spot|aim|spell|cut|draw|read|calculate|seem)
        [i] [just|still|simply|really] can't (keep|hold|get|pull|put|boil|make|bring) (it|my|up|across|\
through|past|to|calm|this|that|things)
        [i] [just|still|simply|really] can't (find|do|hear|see|feel) (it|them|the|this|that|my|any)
        but can't do it
        can't do it [well|properly|right|yet|when|under|in]
        still don't (find|manage|get) [it|the]
        [i] know [it|how|what] … do no
        out of practice
        i lack [the] (practice|routine|touch|skill|skills|experience)
        (needs|need|more) practice
        hours to (practice|train)
        to practice
        my hand* (shake*|shook|won't|don't|doesn't)
        i lose the (thread|room|audience)
        i lost them
        i keep (bumping|forgetting|dropping|missing|getting|losing|making|tripping|falling)
        every time i try
        whenever i try
        i've [never|not] [once] [really] (got|managed|mastered|pulled|done) … (right|through|well|\
properly|off)
        i haven't (got|mastered|cracked|managed)
        it [still] takes me (forever|ages|three|twice|ten)
        explain too much
        my … (is|are|was|looks|look|sounds|sound|come|comes) (a mess|terrible|clumsy|wooden|stiff|\
crooked|shaky|out wrong|weak|poor|awkward|sloppy)
        (comes|came|come) out wrong
        (haven't|not|never) … the (hang|knack) of
        all (thumbs|over the place)
        two left hands
        tongue-tied
        (go|goes|went) blank
        lose my (nerve|temper|thread|voice|place)
        chicken out
        i (crack|fold|overcomplicate|waffle|mumble|rush)
        under pressure i
        i [always|just|still] end up
        (that's|it's) [all] (on me|me|my fault|down to me)
        takes me (ages|forever|long|too long|half an hour)
        [i] fall back into
        (crumble|seize up|tense up|clam up)
        where i (crumble|fail|slip|stumble)
        [always] (a tad|a bit|too) (crooked|late|loud|long|hasty|soft)
        how i (set|hold|put|place|do) it
        my [not] (cutting|setting|impatience|hurry|aim)
        i go [all] (stiff|red|silent|quiet|blank|hot)
        haven't tamed
        how i (come across|sound|look|explain|handle)
        my (handling|lecturing|delivery|tone|nerves|timing|pitch)
        i'm [still] (a beginner|learning|practising)
        [not|never] confident [enough] (with|at|in|when)
        takes me [two|three|four|several] (tries|attempts|goes)
        my part in it
        the way i (explain|talk|present|speak|write|say|ask)
        (gets|get|goes|comes) (long|wrong|out|crooked) again
        """),
    ),
    Cue(
        Cause.SKILL,
        2,
        phrases("""
        in theory
        somebody to watch me
        someone to watch me
        feedback on how i
        i try … but
        i've tried
        i (cave|waffle|hesitate|dither)
        i'd need to be better
        to be better at it
        takes a colleague
        a colleague needs
        others (do|manage) it in
        i can't yet
        not yet
        don't manage [to]
        """),
    ),
)

KNOWLEDGE = (
    Cue(
        Cause.KNOWLEDGE,
        3,
        phrases("""
        (don't|didn't|doesn't) [really|even|yet] know [how|where|when|which|the|it|about|enough|my|half|\
that|anything|much|these|those|this|a|well]
        wouldn't know (how|where|which|when|what) [to]
        i don't know (much|enough|a)
        no (idea|clue) (how|what|which|when|where|why|about)
        never (learned|learnt|heard|saw|seen|was|had|been|got) [shown|taught|trained|told|explained|\
that|it|of|how|what|any|about]
        nobody [ever] (showed|explained|taught|trained|told) [it|me|us|this] [how|where|which|it]
        (don't|didn't) [really|quite|fully] understand
        (have|need|had|would|i'd) … to (find|look|read|learn|study) … (out|up|first|that|this|more|how|\
about|lot|rules|it)
        (lack|lacking|missing) [the|some|any] (background|knowledge|know-how|know|facts)
        know (too|very) little
        know (nothing|little) about
        (not|isn't|aren't) familiar with
        i'm [just|only|still] guessing
        i'd be guessing
        i [have|just] [to] guess
        what i don't know
        (no|any|without) [proper|real] (training|introduction|instructions|manual|briefing|induction)
        (wasn't|weren't|never) [been] (trained|briefed|instructed|introduced|shown)
        (wasn't|weren't|isn't) aware
        didn't [even] know (that|there|you|we|it)
        (greek|chinese|news|new) to me
        only know the old
        unfamiliar [with]
        in the dark [about|how]
        never dealt with
        in the fog
        lack of (grounding|knowledge|understanding|background)
        i not know
        i (bluff|copy|guess) [old|and]
        can't make sense of
        nobody has (said|told|shown|explained) … (how|which|what)
        (clueless|riddle|puzzle to me)
        can't read the (thing|chart|plan|manual|form|table)
        (haven't|hadn't) (found|got to know|heard)
        first i heard
        (mystery|closed book) to me
        by gut feeling
        mean* nothing to me
        (i|what i) don't get [about|the|it]
        (have|got|no) no (information|training|schooling)
        like a fool
        (in|be|all) (chinese|greek) [to]
        (never|not) come across
        (have|has) no background
        what … stand* for
        don't know what … (is|are|stands|does|says)
        look it up every
        which (button|menu|form|code|rule|paragraph) [to]
        (gap|gaps) in my
        not knowing (the|my|how|where|which|enough)
        i know too little
        (what|which) even is
        i studied (something|painting|other)
        have no answer
        have to say sorry
        i'm new to (the|this) (rules|law|topic|subject|system|software|product|code|standard)
        """),
    ),
    Cue(
        Cause.KNOWLEDGE,
        2,
        phrases("""
        (introduced|rolled|brought) [it|them|out|in]
        the new (rules|codes|scheme|law|standard|system|tool|software|regulation|form|criteria|\
guideline*|procedure)
        don't know (which|where)
        keep asking (a|my|the)
        have to ask (a|my|the|every*)
        to understand what
        not sure (how|which|where|when|what)
        unsure (how|which|where|when|what)
        """),
    ),
    Cue(
        Cause.KNOWLEDGE,
        -3,
        phrases("""
        nothing (i|we) don't know
        nothing to (find|learn|look) [out|there|up]
        """),
    ),
    Cue(
        Cause.KNOWLEDGE,
        -2,
        phrases("""
        (i|we) know [exactly|perfectly|all|very] [well] (how|what|the|my|it|everything|better|enough|\
which|where|contracts|repairs|planning)
        know how to
        i've the (manual|script|leaflets|guide|instructions)
        i can do (this|it|that) in my sleep
        by heart
        everybody knows how
        done it a (thousand|hundred) times
        """),
    ),
)
