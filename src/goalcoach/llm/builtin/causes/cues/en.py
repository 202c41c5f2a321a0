"""How people say in English what keeps a result down. Data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.causes.cues.tongue import Cue, Tongue, phrases
from goalcoach.llm.builtin.cues.en.distress import HARMED, IN_NEED
from goalcoach.rules.joined.gap import Cause

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
    (re.compile(r"\b(?:we are)\b"), "we're"),
    (re.compile(r"\b(?:they are)\b"), "they're"),
    (re.compile(r"\bpractise"), "practice"),
    (re.compile(r"\blicens"), "licenc"),
    (re.compile(r"\b(?:boss|supervisor|team lead|manageress|head of department|director)\b"), "manager"),
)

_SKILL = (
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
        [i] [just|still|simply|really|yet] can't (judge|explain|steer|handle|stay|convince|present|write|concentrate|\
sell|manage|structure|summarise|lead|spot|aim|spell|cut|draw|read|calculate|seem)
        [i] [just|still|simply|really] can't (keep|hold|get|pull|put|boil|make|bring) (it|my|up|across|through|past|to|\
calm|this|that|things)
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
        i've [never|not] [once] [really] (got|managed|mastered|pulled|done) … (right|through|well|properly|off)
        i haven't (got|mastered|cracked|managed)
        it [still] takes me (forever|ages|three|twice|ten)
        explain too much
        my … (is|are|was|looks|look|sounds|sound|come|comes) (a mess|terrible|clumsy|wooden|stiff|crooked|shaky|out \
wrong|weak|poor|awkward|sloppy)
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
        i'm [still] (a beginner|learning|practising)
        [not|never] confident [enough] (with|at|in|when)
        in theory
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
        i can't [yet]
        not yet
        don't manage [to]
        """),
    ),
)
_KNOWLEDGE = (
    Cue(
        Cause.KNOWLEDGE,
        3,
        phrases("""
        (don't|didn't|doesn't) [really|even|yet] know [how|where|when|which|the|it|about|enough|my|half|that|anything|\
much|these|those|this|a|well]
        wouldn't know (how|where|which|when|what) [to]
        i don't know (much|enough|a)
        no (idea|clue) (how|what|which|when|where|why|about)
        never (learned|learnt|heard|saw|seen|was|had|been|got) [shown|taught|trained|told|explained|that|it|of|how|what|\
any|about]
        nobody [ever] (showed|explained|taught|trained|told) [it|me|us|this] [how|where|which|it]
        (don't|didn't) [really|quite|fully] understand
        (have|need|had|would|i'd) … to (find|look|read|learn|study) … (out|up|first|that|this|more|how|about|lot|rules|it)
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
        the new (rules|codes|scheme|law|standard|system|tool|software|regulation|form|criteria|guideline*|procedure)
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
        (i|we) know [exactly|perfectly|all|very] [well] (how|what|the|my|it|everything|better|enough|which|where|contracts|\
repairs|planning)
        know how to
        i've the (manual|script|leaflets|guide|instructions)
        i can do (this|it|that) in my sleep
        by heart
        everybody knows how
        done it a (thousand|hundred) times
        """),
    ),
)
_THINGS = (
    r"(time|hours|staff|people|hands|money|budget|tool|tools|licenc*|equipment|tablet*|machine*|part|parts|material*|"
    r"funds|funding|capacity|colleague*|nurses|drivers|cooks|teachers|computer*|laptop*|van|vans|car|cars|room|rooms|"
    r"space|devices|posts|engineers|technicians|software|sensors|beds|trucks|headcount|seats|minutes)"
)
_RESOURCES = (
    Cue(
        Cause.RESOURCES,
        3,
        phrases(f"""
        (no|little) [real|spare|free|more] {_THINGS}
        (not|isn't|aren't|don't|haven't|hasn't|never) [have|got|get] (enough|sufficient|any) … {_THINGS}
        (too|so) (few|little) … {_THINGS}
        too few of us
        (lack|lacking|shortage) of {_THINGS}
        short (of|on)
        (people|staff|nurses|drivers|teachers|cooks|colleagues) short
        (understaffed|short-staffed|shortstaffed|overloaded|overbooked|swamped|underfunded|underequipped)
        (missing|without) [a|the|any|my] {_THINGS}
        (hours|time|people|money|staff) (i|we) (don't|haven't) [have|got]
        (only|just) one of (me|us)
        (is|am|being|i'm|left) alone with
        too many (cases|families|lessons|tickets|tasks|patients|calls|jobs|classes|orders|projects|customers|files)
        (nobody|not|never) [was|been] (replaced|filled|refilled)
        (was|were|been) never (replaced|filled|refilled)
        posts … (cut|unfilled|vacant|gone|filled)
        (broke|broken|breaks) [down]
        waiting for a (new|replacement)
        (share|sharing) (one|a|the)
        one … for (two|three|four|five|six|all|ten|eight)
        case load
        caseload
        workload
        drowning in
        used up
        (worn|falling) (out|apart)
        can't afford
        (nothing|nobody) to (put|work|replace) (in|with)
        no … left
        doing two jobs
        (vacanc*|vacant)
        (hiring|budget|spending|recruitment) freeze
        (budget|team|staff|posts|hours|crew) [was|were|got|has|have] [been] (cut|halved|slashed|frozen|reduced)
        cutbacks
        (nobody|no-one) (covers|covered|to cover|to help|else to)
        twice as many
        half the (team|crew|staff)
        (keeps|keep) (crashing|breaking|freezing)
        out of (order|service|stock)
        [being] (in|under) repair
        (old|slow|ancient) (computer|laptop|van|machine|truck|internet|printer|server|software)
        (computer|laptop|van|machine|truck|internet|printer|server|wifi|crane|oven) (is|was|keeps|died|gave)
        stretched [too] thin
        hands full
        too much on my plate
        only so many hours
        [still|was|were|been] not replaced
        (haven't|don't|never) [have] the (time|people|staff|money|budget|hands|tools|equipment)
        need* (two|three|four|five|more|another|extra) [more|extra] {_THINGS}
        (two|three|four) jobs
        """),
    ),
    Cue(
        Cause.RESOURCES,
        2,
        phrases("""
        (hours|time) (was|were|is|are) [always|too|very] (tight|short|scarce)
        time is tight
        so much to do
        too much (work|to do|on my)
        (busy|stretched)
        (outdated|ancient|too old)
        (on|went|is on|are on) (leave|sick)
        (is|was|been|are) off sick
        cover for
        (ran|running|run) out of
        on my own with
        """),
    ),
    Cue(
        Cause.RESOURCES,
        -3,
        phrases("""
        (have|has|got|there's|i've|we've) [more|than] [the|all|plenty|enough] [of] [the] (time|staff|money|budget|tools|\
people|material|everything)
        enough (time|staff|money|people|hours|tools|budget|material)
        (time|tools|staff|budget|money|equipment|software|machine|truck|material) (is|are) (fine|ok|okay|planned|there|\
new|good|brand)
        (have|i've) … everything
        everything [is|i|we] (there|need|here)
        all (there|here)
        not (things|material)
        not the (time|tools|people)
        """),
    ),
)
_PROCESS = (
    Cue(
        Cause.PROCESS,
        3,
        phrases("""
        (signature*|approval*|sign-off*|signoff*)
        (copied|entered|typed|keyed|copy|enter|type|retype|written|booked|logged) [it|them|everything|all] … (twice|again|\
double)
        back and forth
        (goes|go|sent|send|bounces|comes) … back to
        (bounce*|loop|loops)
        (hand|hands|handed) … over (late|on the|at the|too)
        (handover|handoff|hand-off|hand-over)
        [in] (two|three|four|five|several|different) (places|lists|systems|tools|files|spreadsheets|programs)
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
        (comes|come|arrives|arrive|get|gets) [only] … (too late|last minute|last evening|last moment|after my)
        (at|on) the last (minute|evening|moment|day)
        only (comes|come|arrives|arrive|get)
        (internal mail|by hand|on paper)
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
        (wait|waits|waiting) (for|on) (a|the|another|somebody|someone) … (sign|approve|release|confirm|check|department|\
office|stamp|ok)
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
        (form|forms|slips|stamp|stamps|step|steps|meetings)
        (another|other) (office|department|team)
        (intake|finance|purchasing|development|sales|legal|procurement|dispatch) (closes|hands|takes|sends|needs|only)
        depend* on (another|the other|other)
        (travel|travels|wanders)
        fewer (signatures|steps|approvals|loops|forms|meetings)
        (earlier|up front|upfront|before the)
        """),
    ),
    Cue(Cause.PROCESS, -2, phrases("no [such] step")),
)
_WANT = r"(want|wants|wanted|expect|expects|mean|means|meant|need|look|looks|like|count|counts|value)"
_CLARITY = (
    Cue(
        Cause.CLARITY,
        3,
        phrases(f"""
        (don't|didn't|doesn't|never|not|can't) [really|even|honestly] (know|knew|knowing|understand|tell) … (they|she|he|\
you|management|head|them|leadership|manager) [even|really|actually] {_WANT}
        (don't|not|never) [really] (know|knowing|sure|understand) (what|when|which) … (counts|count|expected|wanted|good|\
enough|closed|done|finished|first|matters|priority)
        (don't|not|didn't|never) [really] know* (whose|who|which)
        (don't|didn't|never) know … my (job|task|goal|responsibility)
        what (they|he|she|management|the manager) [really|actually|even] {_WANT}
        (nobody|never) [ever|really|here|clearly] (say|says|said|decides|decided|tell|tells|told|defined|defines|fixed|\
mentioned|agreed|agrees) … (what|which|who|whose|it|comes|how|my|first|that|when)
        nobody [really|ever] (decides|decided|defined|makes)
        (unclear|undefined|ambiguous|vague|fuzzy|woolly)
        (isn't|wasn't|not|aren't) [really|entirely|at] [all] clear
        contradict* [each|one]
        (each|every|everybody|everyone) … (something|his|her|their|own|different) (else|own|idea|ideas|view|opinion)
        (something|means|meant) (else|different) (to|for) (each|every*)
        (changing|shifting|conflicting|competing|different|new) (priorities|priority|instructions|requirements|demands)
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
        what they [would] (expect|want)
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
_MOTIVATION = (
    Cue(
        Cause.MOTIVATION,
        3,
        phrases("""
        (pointless|senseless|meaningless|useless)
        (no|what's the|what is the|see the|the) point [in|of]
        (don't|can't|never) [really] see [the|any|much] (sense|point|use|value|reason|why)
        (why|what) (bother|for)
        why (would|should) (i|we)
        (bores|annoys) me
        (boring|bored|dull|tedious)
        can't be bothered
        (no|lost|little|losing) [the|my|all] (interest|drive|motivation|heart|energy|desire|enthusiasm)
        [just] don't (feel|care|want|believe|like|enjoy) [like|about|to|in|it|doing]
        i'd rather [not|do]
        not interested
        (put|puts|putting|push) (it|them|this) off
        put off (the|my|starting)
        procrastinat*
        (stopped|quit|gave up) (caring|trying|going|bothering)
        feels (wrong|silly|dishonest|fake)
        find it (dishonest|wrong|silly|pointless|boring)
        (a|such a) (drag|chore)
        i hate (it|this|that|doing|the|those)
        waste of (time|effort|paper)
        (not|isn't|doesn't) worth [it|the]
        nobody [ever|really|even|here] (looks|reads|notices|cares|thanks|thanked|misses|uses|checks|asks)
        (let|letting) it (slide|slip)
        (every|any) excuse
        (i|so i) [just] (skip|dodge|avoid|leave) (it|them)
        (automate|talk|work) myself (away|out)
        (nothing|what's) … in it for me
        nothing for me in it
        lost … (drive|heart|faith)
        extra mile
        couldn't care less
        (fed up|sick of|tired of)
        (not|isn't) my thing
        (i|we) (dread|resent|avoid|dodge)
        drag my feet
        half-hearted
        demotivat*
        (given|gave) up on
        [a] thankless
        (box-ticking|ticking boxes|box ticking)
        (not|isn't|i'm not) convinced
        (punished|rewarded) (for|with)
        on (purpose|principle)
        i (choose|chose|decided) not to
        what do i get
        what's it for
        for the (bin|drawer|trash)
        get away with
        (don't|doesn't) pay [off]
        so i don't
        no thanks
        i don't start
        (roll|rolls) their eyes
        """),
    ),
    Cue(
        Cause.MOTIVATION,
        -2,
        phrases("""
        (i|we) [all|really|do|did|would|would've] (love|loved|enjoy|enjoyed|want|wanted|care|like|liked) (it|to|the|them|\
this|that|when|a|seeing)
        it's not that (i|we) don't want
        i'd (love|like|enjoy)
        i'm proud
        """),
    ),
)
_EXTERNAL = (
    Cue(
        Cause.EXTERNAL,
        3,
        phrases("""
        (weather|rain|rains|rained|storm|storms|drought|hail|frost|flood|flooding|snow|heatwave)
        (the|car|whole|housing|job|world|labour|our) market*
        market* (crashed|collapsed|shrank|dried|broke)
        on the market
        (import|customs) (duty|duties)
        the duty
        (tariff|tariffs) (went|rose|on|were|doubled)
        exchange rate*
        (inflation|recession|downturn|pandemic|epidemic|covid|flu|lockdown|war|sanctions|embargo|earthquake|strike|\
strikes|wildfire*)
        (government|ministry|parliament|city|town|council|authority|authorities|regulator|state|county) [has|have] \
(stopped|cut|closed|banned|changed|dug|decided|raised|cancelled|introduced|passed)
        by (law|the authority|the city|the government|the ministry|the council|the regulator)
        (roadworks|road works|building site|building sites|construction works)
        (closure|closures)
        (ban|bans) (of|on|by|and)
        the ban
        banned
        (insolvent|bankrupt|insolvency|bankruptcy)
        (order|orders|import|export) (freeze|stop)
        (demand|orders|bookings|volumes) (dropped|collapsed|fell|plunged|dried|halved|sank)
        (customer*|client*|guest*|tourist*|visitor*) (cancelled|canceled|stopped|stayed away|went)
        nothing (we|i|anybody) (can|could) do
        (power|internet) (cut|outage)
        (vendor|wholesaler|airline|port|shipping|ferry) (went|is|was|are|cancelled|stopped|can't|delayed|strike)
        (fuel|energy|gas|power|flour|steel|raw) (price|prices|cost|costs)
        (swine fever|bird flu|disease|virus|outbreak)
        (visa|visas|border|customs) (stop|stopped|closed|refused|delayed|rules|office)
        (froze|frozen|freezing) [all] [their] orders
        (subsid*|grant|grants|funding) … (stopped|cut|ended|expired|gone|cancelled)
        (everyone|everybody|all|others|competitors) [of] [them|us] (in|from) … (industry|branch|region|sector|same)
        (competitor|competitors|rival|rivals)
        (supplier|suppliers)
        shortage (on|of) (chips|the|raw|steel|wood)
        (law|rules|regulation*) (changed|came|was changed|were changed)
        [energy|raw] prices (went|rose|doubled|exploded|tripled)
        the (customer*|client*|factory|plant) … (closed|moved|shut|burnt|burned|left|went)
        (customer*|client*|they) … (can't|couldn't|won't|could no) (pay|buy|order|afford)
        (they'd|they would) (buy|come) if
        what can you do
        out of (our|my) (hands|control)
        (that's|is|are) not us
        new (drug|competitor|law|tax)
        """),
    ),
    Cue(
        Cause.EXTERNAL,
        2,
        phrases("""
        (overnight|worldwide|nationwide)
        (changed|went|rose|announced) … (in|on) (january|february|march|april|may|june|july|august|september|october|\
november|december)
        factory closed
        more families
        customers who have
        patients who
        (were|was|had to) (cancel|cancelled|called off)
        """),
    ),
)

_NEEDED = (
    Cue(
        Cause.RESOURCES,
        3,
        phrases("""
        (people|staff|colleague*|hands|somebody else|time|hours|budget|money|licenc*|tablet|computer|laptop|machine|car|\
van|parts|equipment|analyser|replacement|capacity|devices|material)
        (a|one|another) (second|new|working|faster|bigger|extra|additional)
        my own
        fewer (cases|tickets|lessons|patients|projects|jobs)
        more (people|time|staff|hours|money|hands|budget)
        a (tool|room|printer|phone|scanner|desk)
        """),
    ),
    Cue(
        Cause.KNOWLEDGE,
        3,
        phrases("""
        (explain*|background|instructions|facts|rules|manual|codes)
        (somebody|someone|a colleague|an hour|a day|half a day) … (who|to|with) … (knows|show|shows|explain|explains|scheme|\
teach*)
        show* (me|us)
        to (know|understand|learn) (how|the|what the|more|it)
        a list of what
        know how
        (a|the|some) (course|training|briefing|introduction) (on|in|for|about)
        """),
    ),
    Cue(
        Cause.CLARITY,
        3,
        phrases("""
        (brief|decision|definition|priorities|agreement|pictures)
        (somebody|someone|one person|a manager|my manager|them) … (to|who) (say|says|decide|decides|tell|tells|set)
        (clear|one) (word|rule|order|goal|instruction|answer)
        to know what (they|i'm|is|she|he|my)
        what (comes first|they expect|they want|is expected)
        if … (told|tell|tells|knew|decided)
        once (it's|that's|they) (decided|clear)
        """),
    ),
    Cue(
        Cause.PROCESS,
        3,
        phrases("""
        (one|a single) (list|way|system|place|form|queue)
        (earlier|up front|upfront|in time|directly|fewer steps|shorter way|right time|before the)
        (days|weeks|hours) (earlier|before|sooner)
        at the (machine|bench|desk|line)
        (access|permission|rights)
        once i get the
        """),
    ),
    Cue(
        Cause.SKILL,
        3,
        phrases("""
        (practice|practise|to train|rehearse|rehearsal|coaching|exercise)
        somebody to watch
        someone to watch
        """),
    ),
    Cue(
        Cause.MOTIVATION,
        2,
        phrases("""
        (a|one good|some) (reason|sense|point|incentive)
        a reason [maybe]
        """),
    ),
)
_WORTH = (
    Cue(
        Cause.MOTIVATION,
        2,
        phrases("""
        nothing (happens|changes|comes|follows|really|much)
        (nobody|never) … (notices|noticed|cares|says|asked|asks|looks|thanked|thanks|misses|word|mentions)
        (either|any) way
        [makes] no difference
        (more|extra) work
        [on] top
        the slow one
        (they|they'd) … (cut|laugh|dump|pile)
        (feel|felt) bad
        nothing [for|in]
        the next one
        no thanks
        """),
    ),
    Cue(
        Cause.MOTIVATION,
        -2,
        phrases("""
        (i|we|we'd|i'd) [all|would|do|did|really] (love|like|enjoy|want|wanted|care|hate|rather|don't like)
        (happy|glad|proud|pleased|reward|rewarding|nice|great|fun|good for|thank|thanks|sticker*)
        (complain*|shout*|angry|trouble|blame*|phone|call me|stuck|upset|trust|hurts|sad|waits|wait|late|faster|sooner|\
better|important|eager)
        (bonus|commission|variable|per tour)
        """),
    ),
)
_KNOWING = (
    Cue(
        Cause.KNOWLEDGE,
        3,
        phrases("""
        (find|look|read|learn|study) … (out|up|first|lot|more|that|how)
        have to find
        (don't|didn't) know (what is|how|the|it|about|enough|well|which|where)
        (missing|lack|lacking|never had)
        """),
    ),
    Cue(
        Cause.SKILL,
        3,
        phrases("""
        (can't|doesn't|don't|won't) [just|yet] [seem|do|work|come|keep|judge|get|manage|find|make|hold|apply]
        (stumble|struggle|fail|freeze|shake)
        it gets
        know yes
        still
        """),
    ),
    Cue(
        Cause.MOTIVATION,
        2,
        phrases("""
        don't want to
        """),
    ),
)

ENGLISH = Tongue(
    language="en",
    alike=ALIKE,
    breaks=phrases("""
    (but|yet|because|cause|though|although|however|only|so|since|except)
    and (i|then|we|still|nobody|they)
    """),
    turns=phrases("(but|however|though|although|except|yet|only)"),
    yes=phrases(
        "(yes|yep|yeah|yup|sure|of course|certainly|absolutely|easily|easy|definitely|always|probably yes)"
    ),
    no=phrases("(no|nope|nah|not|never|hardly|neither)"),
    nothing=phrases("(nothing|none|no|nope|nah|not really|not much|not that i know|no changes|neither|nil)"),
    able=phrases("""
    i (could|can|do|did|had|wrote|recruited|was|write|design)
    (anyone|everybody|everyone) can
    when i sit down
    (takes|took) me
    we (could|can|did|had|were)
    """),
    unable=phrases("""
    (i|not) (can't|couldn't|wouldn't|freeze|haven't|don't know)
    i'd be guessing
    not (today|yet|really|without|up|the|on|now)
    couldn't
    can't
    """),
    on_condition=phrases("(if|with|once|when|give me|provided|as long as|unless)"),
    never=phrases("""
    (never|not|nope|no|first time)
    new to me
    it's new
    """),
    at_a_loss=phrases("""
    (don't|do not) know [yet]
    (dunno|idk|no idea|not sure|hard to say|can't say|skip)
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
    i'm not
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
    (manager|coach|everyone|everybody|people|they|hr|he|she|colleague*|management|customer*|some|head|partner|coo|ceo|mentor) \
[all|always|also|just] (say|says|said|think|thinks|thought|claim|claims|believe|believes|reckon|reckons|meant|suggested|insist*)
    (my|the|our) manager (says|thinks|said|wants|tells|told|claims|believes|reckons) [me|that]
    (hr|manager|they|management) (want|wants|wanted|plan|plans) to send (me|us)
    (i|we) [always] (say|tell) [them|everyone|that]
    (i|we) (got|was|were) told
    according to
    """),
    agreed=phrases("""
    (she's|he's|they're|he is|she is) [probably|kind] [of] right
    (is|are) right
    (which|that) is true
    (i|and i|and we) agree
    has a point
    """),
    perhaps=phrases("(maybe|perhaps|probably|possibly|might|i guess|i suppose|a little|a bit|partly|also|too)"),
    weighty=phrases("""
    (mostly|mainly|above all|honestly|really|simply|plain and simple|really it's|truth)
    the (main|big|real|whole) (thing|reason|problem|point|trick)
    that's the (thing|point|problem|reason|whole)
    to be (honest|blunt|frank)
    """),
    cues=(*_SKILL, *_KNOWLEDGE, *_RESOURCES, *_PROCESS, *_CLARITY, *_MOTIVATION, *_EXTERNAL),
    needed=_NEEDED,
    worth=_WORTH,
    knowing=_KNOWING,
    distress=(IN_NEED, HARMED),
)
