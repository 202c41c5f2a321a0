"""What counts in English because of the question it answers. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.cues.tongue import Cue, phrases
from goalcoach.rules.joined.gap import Cause

NEEDED = (
    Cue(
        Cause.RESOURCES,
        3,
        phrases("""
        (staff|colleague*|hands|somebody else|budget|money|licenc*|tablet|computer|\
laptop|machine|car|van|parts|equipment|analyser|replacement|capacity|devices|material)
        (somebody|someone) (to|for|on|at)
        (given|have|had) the hours
        (a|one|another) (second|new|working|faster|bigger|extra|additional)
        my own
        (more|some|real|spare|free|enough) (time|hours|people)
        (time|people|hours) (for|to)
        fewer (cases|tickets|lessons|patients|projects|jobs)
        more (people|time|staff|hours|money|hands|budget)
        a (tool|room|printer|phone|scanner|desk)
        """),
    ),
    Cue(
        Cause.KNOWLEDGE,
        3,
        phrases("""
        (explain*|explanation|introduction|background|instructions|facts|rules|manual|codes)
        (somebody|someone|a colleague|an hour|a day|half a day) … (who|to|with) … (knows|show|shows|\
explain|explains|scheme|teach*)
        show* (me|us)
        (hour|hours|day|days|minutes|afternoon|session|morning|evening) with
        the basics
        (take|takes|walk|walks) (me|us) through
        to (know|understand|learn) (how|the|what the|more|it)
        a list of what
        (walk-through|walkthrough|tutorial|cheat sheet|handbook|recipe|notes|guide|overview|workshop)
        what … (stand|stands|means|mean)
        know how
        (a|the|some) (course|training|briefing|introduction) (on|in|for|about)
        """),
    ),
    Cue(
        Cause.CLARITY,
        3,
        phrases("""
        (laying|lay) down the law
        (two|three|both|all) of them
        (brief|decision|rule|version|ranking|definition|priorities|agreement|pictures)
        (somebody|someone|one person|a manager|my manager|them) … (to|who) (say|says|decide|decides|\
tell|tells|set)
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
        (one|a single) … instead of
        (earlier|up front|upfront|in time|directly|fewer steps|shorter way|right time|before the)
        (days|weeks|hours|day|week|afternoon|morning|evening) (earlier|before|sooner|first)
        (beforehand|sooner|in advance|ahead of time|in time|on time)
        at the (machine|bench|desk|line)
        (access|permission|rights)
        once i get the
        """),
    ),
    Cue(
        Cause.SKILL,
        3,
        phrases("""
        (guiding|kicking|barking|barks|watching|observing|observation|shadowing) … (me|my|hand|shin|ear)
        (feel for|sitting in|trainer|rehearsing|role play|practice runs)
        (practice|practise|to train|rehearse|rehearsal|coaching|exercise)
        somebody to watch
        someone to watch
        """),
    ),
    Cue(
        Cause.EXTERNAL,
        3,
        phrases("""
        (that's|it's) not in (my|our) (gift|hands|power)
        can't get (that|it|them)
        (which|that) i can't (order|make|buy|change|get|bring)
        nobody has (them|it|any)
        (none|nothing) has been
        (haha|ha|lol)
        another (policy|government|law|winter|summer|market)
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

WORTH = (
    Cue(
        Cause.MOTIVATION,
        2,
        phrases("""
        nothing (happens|changes|comes|follows|really|much)
        not a soul
        get (the|more|all) (insults|blame|work|grief)
        (snitch|sucker|fool|laughed|mocked|teased)
        (gets|takes|took) the credit
        life's easy
        nothing in it
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
        no (thanks|reaction|response|echo|consequence)
        """),
    ),
    Cue(
        Cause.MOTIVATION,
        -2,
        phrases("""
        (i|we|we'd|i'd) [all|would|do|did|really] (love|like|enjoy|want|wanted|care|hate|rather|don't like)
        (keen|pride|matters|mattered|eager|gladly|love|loves|enjoy|ashamed)
        (moan*|swear|scream*|cry|yell*|curse*|grumble*|nag*|pester*) [at]
        (happy|glad|proud|pleased|reward|rewarding|nice|great|fun|good for|thank|thanks|sticker*)
        (complain*|shout*|angry|trouble|blame*|phone|call me|stuck|upset|trust|hurts|sad|waits|wait|\
late|faster|sooner|better|important|eager)
        (bonus|commission|variable|per tour)
        """),
    ),
)

KNOWING = (
    Cue(
        Cause.KNOWLEDGE,
        3,
        phrases("""
        (find|look|read|learn|study) … (out|up|first|lot|more|that|how)
        have to find
        (need|have|want) to (be told|learn|get into|look|read|understand|ask)
        to be told
        the (second|latter)
        clueless
        (have|be|get|want|need|needs|like) … (explained|shown|taught|introduced)
        (riddle|puzzle)
        (grasp|study|catch up)
        (somebody|someone) to (explain|show|tell|take)
        (would|i'd) have to (learn|get|understand|ask|work out)
        (don't|didn't) know (what is|how|the|it|about|enough|well|which|where)
        (missing|lack|lacking|never had)
        """),
    ),
    Cue(
        Cause.SKILL,
        3,
        phrases("""
        (another|different) (story|thing|matter)
        the (first|former)
        fall back
        (hands|hand|mouth|head|body|nerves) (don't|doesn't|won't)
        (can't|doesn't|don't|won't) [just|yet] [seem|do|work|come|keep|judge|get|manage|find|make|hold|\
apply]
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
