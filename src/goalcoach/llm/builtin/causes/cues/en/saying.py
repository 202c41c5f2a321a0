"""How people say yes and no in English, deny, quote others, and take back. Data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.causes.cues.en.asked import KNOWING, NEEDED, WORTH
from goalcoach.llm.builtin.causes.cues.en.curing import CURES, TAUGHT
from goalcoach.llm.builtin.causes.cues.en.learnable import KNOWLEDGE, SKILL
from goalcoach.llm.builtin.causes.cues.en.means import RESOURCES
from goalcoach.llm.builtin.causes.cues.en.reasons import EXTERNAL, MOTIVATION
from goalcoach.llm.builtin.causes.cues.en.ways import CLARITY, PROCESS
from goalcoach.llm.builtin.causes.cues.tongue import Tongue, phrases
from goalcoach.llm.builtin.cues.en.talk import COMMON, IDLE

_NOT = ("do", "does", "did", "is", "was", "were", "are", "could", "would", "should", "have", "has", "had")

ALIKE = (
    (re.compile(r"[’`´]"), "'"),
    (re.compile(r"\b(?:cannot|can not|can't|cant)\b"), "can't"),
    (re.compile(r"\b(?:will not|wont|won't)\b"), "won't"),
    *((re.compile(rf"\b(?:{verb} not|{verb}nt|{verb}n't)\b"), f"{verb}n't") for verb in _NOT),
    (re.compile(r"\b(?:i am|im)\b"), "i'm"),
    (re.compile(r"\b(?:i have|ive)\b"), "i've"),
    (re.compile(r"\b(?:i would|i had|id)\b"), "i'd"),
    (re.compile(r"\b(?:it is|its)\b"), "it's"),
    (re.compile(r"\b(?:that is|thats)\b"), "that's"),
    (re.compile(r"\b(?:there is|there are|there's)\b"), "there's"),
    (re.compile(r"\b(?:no one|no-one|noone)\b"), "nobody"),
    (
        re.compile(
            r"\bnobody (?:here |else |of us )?(?:has|had|gets|got|finds|found) (?:(?:the|any|enough) )?"
            r"(?=time|hours|hands|money|budget)"
        ),
        "no ",
    ),
    (re.compile(r"\b(?:we are)\b"), "we're"),
    (re.compile(r"\b(?:they are)\b"), "they're"),
    (re.compile(r"\bpractise"), "practice"),
    (re.compile(r"\blicens"), "licenc"),
    (re.compile(r"\b(?:boss|supervisor|team lead|manageress|head of department|director)\b"), "manager"),
)

ENGLISH = Tongue(
    language="en",
    alike=ALIKE,
    breaks=phrases("""
    (but|because|cause|though|although|however|only|so|since|except)
    and (i|then|we|still|nobody|they)
    """),
    turns=phrases("(but|however|though|although|except|only)"),
    yes=phrases("""
    (yes|yep|yeah|yup|sure|of course|certainly|absolutely|easily|easy|definitely|always|probably yes)
    couldn't be clearer
    it couldn't be clearer
    """),
    no=phrases("(no|nope|nah|not|never|hardly|neither|doubt|barely)"),
    nothing=phrases("""
    there's (no|none|nothing)
    [it|that|they] (doesn't|don't)
    not (a single thing|a thing|that i'm aware)
    [honestly|really|well] (nothing|none|no|nope|nah|not really|not much|not that i know|neither|nil|nowhere)
    """),
    able=phrases("""
    (left hand|eyes (shut|closed)|in my sleep|child's play|asleep)
    i (could|can|do|did|had|wrote|recruited|was|write|design)
    (anyone|everybody|everyone) can
    course i
    blindfolded
    when i sit down
    (takes|took) me
    we (could|can|did|had|were)
    """),
    unable=phrases("""
    (i'd|would) only be
    i don't (think|believe) so
    (i'd|would) be (lost|guessing|stuck|helpless|feeding)
    (i|not) (can't|couldn't|wouldn't|freeze|haven't|don't know)
    i'd be guessing
    not (today|yet|really|without|up|the|on|now)
    couldn't
    can't
    """),
    no_trouble=phrases(
        "(no|not a|without) (sweat|problem|problems|question|doubt|worries|trouble|big deal|later|more|\
less|fewer|earlier|\
exceptions|excuses)"
    ),
    on_condition=phrases("(if|with|once|when|give me|given|provided|as long as|unless)"),
    this_one=phrases("[but] (with|on|in|for|at|here) (that|this|these|those|the new)"),
    sets_beside=phrases("(with|on|in|for|at|the)"),
    together=phrases("(both|together|all at once|at the same time)"),
    plain_no=phrases("""
    (no|nope|nah) (not|it|that's|i|and|they|he|she|we|who|whose|each|way|idea|nobody|two|three|to|my)
    (not|never|nobody|hardly|neither|evidently not)
    """),
    negated=phrases(r"(no|nope|not|never|nobody|none|nothing|hardly|neither|\w+n't)"),
    asks=phrases("(what|how|where|which|why)"),
    others_do=phrases("""
    (that|to|for|if)
    a (stop|lock|rule|word|direct|single|fixed|shared)
    """),
    counted=phrases("""
    (two|three|four|five|six|seven|eight|ten|more|another|enough|twice|extra|some more)
    """),
    at_hand=phrases("""
    (is|are|all|it's|everything's) (there|ready|fine|good|ok|okay|free|enough)
    (lies|hangs|stands|is|are) (in|on|at) (the|every|each|my|our)
    in (every|each) (van|car|room|hall)
    (i|we|they|he|she) [all] (have|has|got|gets|get) (it|them|one|that|all|the|everything|enough|what)
    (same|as) … (as|like) (the|all|everybody|everyone|us)
    """),
    no_time=phrases("[there's|i've|we've] [simply|just] no [spare|free] time [left|at all]"),
    no_time_for=phrases("""
    no [spare|free] time [left] (before|between|until|till|after|during|for|to|in)
    """),
    small=IDLE | COMMON,
    unchanged=phrases("""
    (as usual|as always|the same|same as|stable|unchanged|no changes|normal|always|flat|like every year)
    """),
    never=phrases("""
    (never|not|nope|no|first time)
    new to me
    it's new
    """),
    at_a_loss=phrases("""
    (maybe|perhaps|depends|possibly|sometimes|i suppose so|i guess|hm|hmm|couldn't say|bit of both)
    (what|how) do you mean [by that]
    i couldn't tell you
    couldn't tell you
    (i'd|would) (think|guess|hope) so
    i (guess|suppose|think)
    (probably|can't think of anything|hard to put)
    [i] [really] couldn't say
    (more or less|on and off|here and there|it's alright|it's okay|it's ok)
    i (think|guess|suppose) so
    [well] [i] [really] don't [really] know [yet|that|exactly|really]
    (dunno|idk|not sure|hard to say|can't say|skip|beats me)
    [well|honestly] [i] [i've|have] [honestly|really] [got] (no idea|no clue|not a clue) \
[really|sorry|yet|either]
    i (don't|couldn't|can't) (know|say|tell) [yet]
    """),
    denies=phrases("""
    (it's|that's|is|it|was) [really] not (that|because|about|for|as)
    (isn't|wasn't) (that|because|about|for|down)
    not (that|because) (i|we)
    (isn't|wasn't|not) the (problem|reason|issue|cause|point|thing)
    (there's|has|have) no (lack|shortage)
    (isn't|aren't) (lacking|missing|short)
    """),
    denies_before=phrases("""
    (that's|it's) (not|hardly) (it|the (problem|reason|issue|cause|point)|why)
    that (isn't|wasn't) (it|the (problem|reason|issue|cause|point)|why)
    (isn't|wasn't) it
    i don't think so
    between us i do
    but not really
    """),
    solved=phrases("""
    (that's|it's|was|been|got|is|are) (solved|fixed|sorted|over|settled|gone|done) [now]
    (solved|fixed|sorted|settled) [that|it|since|now|by]
    (not|isn't) any more
    """),
    once=phrases("""
    at first i thought
    (i|we) [first|always] (thought|believed|assumed)
    used to
    (was|were|had) always so
    """),
    hearsay=phrases("""
    (manager|coach|everyone|everybody|people|they|hr|he|she|colleague*|management|customer*|some|head|\
partner|coo|ceo|mentor) [all|always|also|just] (say|says|said|think|thinks|thought|claim|claims|believe|\
believes|reckon|reckons|meant|suggested|insist*)
    manager wants me to … (course|training|workshop|seminar|coaching)
    (hr|manager|they|management) (want|wants|wanted|plan|plans) to send (me|us)
    (i|we) [always] (say|tell) [them|everyone|that]
    (i|we) (got|was|were) told to
    according to
    """),
    voices=phrases("""
    (he|she|they|manager|partner|board|council|sales|marketing|finance|coach|school|policy|contract|\
standard|head|\
association|client|customer|professor|a|b|one|other) (says|wants|likes|sent|expects|prefers|insists|asks)
    """),
    agreed=phrases("""
    (she's|he's|they're|he is|she is) [probably|kind] [of] right
    (is|are) right
    (which|that) is true
    (i|and i|and we) agree
    has a point
    """),
    reasons=phrases("(because|cause|since|due to|thanks to)"),
    hindered=phrases("""
    without (the|a|an|any|my|our|enough|more|proper|decent|working)
    with (no|only|just|so few|so little|two|three|four|five|six|half|one|everything|everybody|all) …
    in (one|two|three|four|five|ten|half|under|so|that|this|an|a) … (minute*|hour*|time|day|days|week|slot)
    (minute*|hour*|time*) (a|per|each) (day|week|month|shift)
    (after|between|during|on top of) (a|an|the|all|my|two|three|eight|ten|twelve|every|other*)
    (no|not|not enough|enough|any|little|more|spare) (time|hours|minutes)
    (don't|haven't|never) [really] (have|got) the (time|hours|hands|people|money)
    (too|so) (much|many|few|little)
    (when|if|while) (i'm|we're|it's) … (rushed|tired|alone|busy|interrupted|short|pushed|exhausted|full|\
loud|behind|knackered|shattered)
    fit (it|this|that|them|everything) … (in|into)
    (on my own|all by myself|at once|off sick|on leave|next to it|on my plate)
    (keep|keeps|kept) (dying|crashing|freezing|breaking|jamming|changing|ringing|interrupting|failing)
    i'd need (a|an|one|two|more|the)
    """),
    not_so=phrases("""
    (not|can't|couldn't|no|never) … like (this|that)
    (not|can't|couldn't|no|never) … with (what|this|these|only|just|two|three|four|everything|all|no)
    (not|can't|couldn't|no|never) … (in|within) (the|that|this|so little) (time|hours)
    (not|can't|couldn't|no|never) … (on my own|alone|by myself|single-handed)
    (not|can't|couldn't|no|never) … (as it is|as things are|the way it is|the way things are)
    """),
    even_then=phrases("""
    (i'd|it'd|we'd|i would|it would|we would) still
    still (wouldn't|couldn't)
    (even then|not even|even if|even with (all|everything)|either way)
    """),
    cures=CURES,
    taught=TAUGHT,
    suggests=phrases("(why (not|don't|wouldn't)|wouldn't|couldn't|shouldn't|don't you think|isn't it time)"),
    perhaps=phrases("""
    (maybe|perhaps|probably|possibly|might|i guess|i suppose|a little|a bit|partly|also|too)
    """),
    weighty=phrases("""
    (mostly|mainly|above all|honestly|really|simply|plain and simple|really it's|truth)
    the (main|big|real|whole) (thing|reason|problem|point|trick)
    that's the (thing|point|problem|reason|whole)
    to be (honest|blunt|frank)
    """),
    cues=(*SKILL, *KNOWLEDGE, *RESOURCES, *PROCESS, *CLARITY, *MOTIVATION, *EXTERNAL),
    needed=NEEDED,
    worth=WORTH,
    knowing=KNOWING,
)
