"""How people say in English that work is held up, or that it is open what is wanted. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.cues.tongue import Cue, phrases
from goalcoach.rules.joined.gap import Cause

PROCESS = (
    Cue(
        Cause.PROCESS,
        3,
        phrases("""
        (signature*|approval*|sign-off*|signoff*)
        (copied|entered|typed|keyed|copy|enter|type|retype|written|booked|logged) [it|them|everything|\
all] … (twice|again|double)
        back and forth
        (goes|go|sent|send|bounces|comes) … back to
        (loop|loops)
        (hand|hands|handed) … over (late|on the|at the|too)
        (handover|handoff|hand-off|hand-over)
        [in] (two|three|four|five|several|different) (places|lists|systems|tools|files|spreadsheets|\
programs)
        (the|our|this|that|whole) [whole] (process|procedure|workflow|routing|sequence)
        the way (we|things|it's|work) [are] (work|works|organised|organized|done|set)
        bureaucra*
        red tape
        paperwork
        (has|have|must) to (go|pass|travel) (through|past|via)
        (in|at the) (line|queue|end of the queue) again
        (wrong|the) (order|way) (of|round) [things]
        wrong way round
        (two|three|four) (halls|floors|buildings) away
        sign … out
        (waits|wait|waiting|lies|sits|stuck) … (between|for the|in another|until)
        (comes|come|arrives|arrive|get|gets) [only] … (too late|last minute|last evening|last moment|\
after my)
        (at|on) the last (minute|evening|moment|day)
        only (comes|come|arrives|arrive)
        (internal mail|by hand)
        pass* it on
        (tells|told|passes|hands|sends) the
        (resell*|redo*|redone|start over|start again|do it again)
        before (anyone|anybody|somebody|someone) has
        swap … data
        (program|programs|system|systems) … (by themselves|automatically|directly)
        [else] keys … into
        (weeks|days) after my
        start (at|from) (zero|scratch)
        falls between
        lost on the way
        one (list|way|system|form) (in|instead|rather|for|only)
        (walking|fetching|searching) and
        (ping|ping-pong|pingpong)
        passed (around|along|from|back)
        [from] desk to desk
        (duplicate*|rework*)
        don't talk to each other
        too many (meetings|steps|approvals|forms|handovers|checks|interfaces)
        (gets|get|got|is|are|sits|lies) stuck
        [only|first] (hear|hears|find|learn|know) [out] about it (too late|after|when|last)
        reach* (me|us) (late|too late|after|only)
        (cut-off|cutoff)
        set up [so|in|that]
        (wait|waits|waiting) (for|on) (a|the|another|somebody|someone) … (sign|approve|release|confirm|\
check|department|office|stamp|ok)
        (batch|batches)
        by fax
        chain of
        (released|locked|unlocked) (by|only)
        """),
    ),
    Cue(
        Cause.PROCESS,
        2,
        phrases("""
        (stamp|stamps|slips|bounce*)
        one after (the other|another)
        each in turn
        (checked|check) … (again|twice|re-checked)
        at the same (time|minute)
        (another|other) (office|department|team)
        [too|much] late [from|by]
        hear* … (on time|too late|late|in time)
        (intake|finance|purchasing|development|sales|legal|procurement|dispatch) (closes|hands|takes|\
sends|needs|only)
        depend* on (another|the other|other)
        (travel|travels|wanders)
        fewer (signatures|steps|approvals|loops|forms|meetings)
        (earlier|up front|upfront|before the)
        """),
    ),
    Cue(Cause.PROCESS, -2, phrases("no [such] step")),
)

_WANT = r"(want|wants|wanted|expect|expects|mean|means|meant|need|look|looks|like|count|counts|value)"

CLARITY = (
    Cue(
        Cause.CLARITY,
        3,
        phrases(f"""
        (don't|didn't|doesn't|never|not|can't) [really|even|honestly] (know|knew|knowing|understand|\
tell) … (they|she|he|you|management|head|them|leadership|manager) [even|really|actually] {_WANT}
        (don't|not|never) [really] (know|knowing|sure|understand) (what|when|which) … (counts|count|\
expected|wanted|good|enough|closed|done|finished|first|matters|priority)
        (don't|not|didn't|never) [really] know* (whose|who|which of|which comes|which counts|which matters)
        (don't|didn't|never) know … my (job|task|goal|responsibility)
        (guess|guessing|wonder|wondering|reading|read) … (want|wants|like|likes|minds|mind|expect)
        whether (i|we) (should|may|am|ought|must|can)
        can mean anything
        mean different things
        (versions|opinions|tastes|views) and
        (three|two|four) [different] (versions|tastes|views|sayings)
        (nobody|never) [ever|really|here|clearly] (say|says|said|decides|decided|tell|tells|told|\
defined|defines|fixed|mentioned|agreed|agrees) … (what|which|who|whose|it|comes|how|my|first|that|when)
        nobody [really|ever] (decides|decided|defined|makes)
        (unclear|undefined|ambiguous|vague|fuzzy|woolly)
        (isn't|wasn't|not|aren't) [really|entirely|at] [all] clear
        contradict* [each|one]
        (opposite|different|conflicting) (things|ideas|wishes|views|directions|standards)
        (won't|nobody|never) … (settle|agree|commit)
        (want|wants) the opposite
        hear* (which|what|whether) [it]
        (allowed|supposed|entitled|authorised) to (decide|sign|approve|say)
        who signs
        the wrong target
        (nobody|never) [ever] (said|mentioned|asked)
        is it (me|them|my|the|us)
        (puzzled|lottery|anybody's guess|guesswork|mystery)
        find hard to read
        (each|every|everybody|everyone) … (something|his|her|their|own|different) (else|own|idea|ideas|\
view|opinion)
        (something|means|meant) (else|different) (to|for) (each|every*)
        (changing|shifting|conflicting|competing|different|new) (priorities|priority|instructions|\
requirements|demands)
        (another|a new|a different) priority
        priorities (change|shift|keep)
        what (counts|is expected|it's supposed|good means|good enough|done means|closed means)
        what does (that|it|this) [even] mean
        (mixed|conflicting) (messages|signals)
        one (says|wants|manager|partner|head) … the (other|next)
        depends (who|which|what you|on which|on who|on the)
        (no|without) [a|any] [clear] (brief|definition|target|standard|order|instruction*)
        moving target
        goalposts
        had understood something
        thought i was [there|meant|supposed]
        (three|two|four|several|different) (managers|partners|bosses|professors|answers|opinions|versions)
        changes (his|her|their|its) mind
        (keep|keeps|kept) changing [their|his|her|the]
        how much is enough
        (never|nobody|not) … agreed
        guess* what (they|he|she|the)
        (nobody|wasn't|never) [ever] told (me|us) (what|that|who|which|whether|it)
        whether (it's|that's|i'm) (good|enough|right|done|supposed|mine|my)
        who is (in charge|responsible|the owner)
        (no|unclear) (ownership|criteria|owner|responsibilit*)
        job description
        who (owns|is responsible)
        that nobody (says|decides|told|tells|defined|knows)
        final say
        one person who decides
        """),
    ),
    Cue(
        Cause.CLARITY,
        2,
        phrases("""
        who (decides|decided|is responsible|has the say)
        (pictures|examples|a rule|an agreement|a definition|one definition|a brief|one clear word)
        what they [would] expect
        which comes first
        what comes first
        never [get|got] … feedback
        it depends
        whose word
        two different things
        """),
    ),
    Cue(
        Cause.CLARITY,
        -2,
        phrases("""
        (it's|that's|is|are|all|very|perfectly|quite|totally|crystal|pretty|clearly) clear
        clear (enough|to me|as day)
        (told|tell) me clearly
        """),
    ),
)
