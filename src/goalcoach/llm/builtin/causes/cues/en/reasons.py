"""How people say in English that they see no sense in something, or that it comes from outside. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.cues.tongue import Cue, phrases
from goalcoach.rules.joined.gap import Cause

MOTIVATION = (
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
        nobody [ever|really|even|here] (reads|notices|cares|thanks|thanked|misses|uses)
        nobody [ever|really|even] looks at it
        (leads|led|goes|went) nowhere
        (nothing|never) … (acted on|came of it|done about it|comes of it|came back)
        not one … (acted|followed|changed)
        stop* taking it
        i'd rather do
        (the honest|the dummy|dummy)
        (a|mere|pure) formality
        (under|in) … name anyway
        (let|letting) it (slide|slip)
        (every|any) excuse
        (i|so i) [just] (skip|dodge|avoid|leave) (it|them)
        (automate|talk|work) myself (away|out)
        (nothing|what's) … in it for me
        nothing for me in it
        lost … (drive|heart|faith)
        extra mile
        couldn't care less
        (loathe|detest|despise|can't stand)
        (ashamed|embarrass*|humiliat*)
        (snitch|sucker|fool of)
        keep (mum|quiet)
        gets [all] the credit
        credited to
        cold shoulder
        (something|things) (more urgent|better to do|more important)
        [and] (close|ignore|leave|postpone) (it|them) [again|lying]
        (goody|teacher's pet|show off)
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
        (i|we) [all|really|do|did|would|would've] (love|loved|enjoy|enjoyed|want|wanted|care|like|\
liked) (it|to|the|them|this|that|when|a|seeing)
        it's not that (i|we) don't want
        i'd (love|like|enjoy)
        i'm proud
        """),
    ),
)

EXTERNAL = (
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
        (inflation|recession|downturn|pandemic|epidemic|covid|flu|lockdown|war|sanctions|embargo|\
earthquake|strike|strikes|wildfire*)
        (government|ministry|parliament|city|town|council|authority|authorities|regulator|state|\
county) [has|have] (stopped|cut|closed|banned|changed|dug|decided|raised|cancelled|introduced|passed)
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
        (vendor|wholesaler|airline|port|shipping|ferry) (went|is|was|are|cancelled|stopped|can't|\
delayed|strike)
        (fuel|energy|gas|power|flour|steel|raw) (price|prices|cost|costs)
        (swine fever|bird flu|disease|virus|outbreak)
        (visa|visas|border|customs) (stop|stopped|closed|refused|delayed|rules|office)
        (froze|frozen|freezing) [all] [their] orders
        (subsid*|grant|grants|funding) … (stopped|cut|ended|expired|gone|cancelled)
        (everyone|everybody|all|others|competitors) [of] [them|us] (in|from) … (industry|branch|region|\
sector|same)
        (competitor|competitors|rival|rivals)
        (supplier|suppliers|vendor|manufacturer) (can't|couldn't|failed|late|stopped|is|are|went|didn't|\
has|have|delay*)
        (quota|quotas|fires|wildfires|harvest|storms|heat|frozen river|low water|bark beetle)
        (federal|national|european) (office|government|agency|law|rules)
        in (brussels|parliament|the capital)
        decided in
        (no|isn't|aren't|hardly) … (fish|wine|wheat|timber|steel|customers|guests|visitors|tourists)
        shortage (on|of) (chips|the|raw|steel|wood)
        (law|rules|regulation*) (changed|came|was changed|were changed)
        [energy|raw] prices (went|rose|doubled|exploded|tripled)
        (families|guests|customers|people|buyers|clients) [simply|just] can't (pay|afford|come|buy|travel)
        (lira|dollar|currency|yen|pound|ruble)
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
        (changed|went|rose|announced) … (in|on) (january|february|march|april|may|june|july|august|\
september|october|november|december)
        factory closed
        more families
        customers who have
        patients who
        (were|was|had to) (cancel|cancelled|called off)
        """),
    ),
)
