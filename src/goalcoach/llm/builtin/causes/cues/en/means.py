"""How people say in English that something is missing for the work. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.cues.tongue import Cue, phrases
from goalcoach.rules.joined.gap import Cause

_THINGS = (
    r"(time|hours|staff|people|hands|money|budget|tool|tools|licenc*|equipment|tablet*|machine*|part|\
parts|material*|"
    r"funds|funding|capacity|colleague*|nurses|drivers|cooks|teachers|computer*|laptop*|van|vans|car|\
cars|room|rooms|"
    r"space|devices|posts|engineers|technicians|software|sensors|beds|trucks|headcount|seats|minutes)"
)

RESOURCES = (
    Cue(
        Cause.RESOURCES,
        3,
        phrases(f"""
        (no|little) [real|spare|free|more|working|proper|decent] {_THINGS}
        (not|isn't|aren't|don't|haven't|hasn't|never) [have|got|get] (enough|sufficient|any) … {_THINGS}
        (too|so) (few|little) … {_THINGS}
        too few of us
        (only|just) (two|three) of us
        (never|don't|can't|cannot|rarely|hardly) [ever] get (round|around) to [doing] (it|that|them|this)
        (lack|lacking|shortage) of {_THINGS}
        short (of|on)
        (people|staff|nurses|drivers|teachers|cooks|colleagues) short
        (understaffed|short-staffed|shortstaffed|overloaded|overbooked|swamped|underfunded|underequipped)
        (missing|without) [a|the|any|my] {_THINGS}
        (hours|time|people|money|staff) (i|we) (don't|haven't) [have|got]
        (only|just) one of (me|us)
        (is|am|being|i'm|left) alone with
        too many (cases|families|lessons|tickets|tasks|patients|calls|jobs|classes|orders|projects|\
customers|files)
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
        budget (gone|spent|empty|used)
        (few|little) of us
        how few
        (two|one|half) (periods|days|shifts|mornings|hours) [a|for]
        for (forty|fifty|sixty|hundred|hundreds)
        up on blocks
        (won't|don't|doesn't) (pay for|buy|fund|hire)
        not allowed to (buy|hire|spend|order)
        (dead|conked out|out of action|worn out)
        (empty|open|unfilled) (posts|positions|post)
        nobody free [to]
        all there's
        a crew is
        voted … down
        lacking the (kit|tools|staff|people|gear|equipment)
        what (five|four|three|six|ten) did
        (nothing|nobody) to (put|work|replace) (in|with)
        no … left
        doing two jobs
        (vacanc*|vacant)
        (hiring|budget|spending|recruitment) freeze
        (budget|team|staff|posts|hours|crew) [was|were|got|has|have] [been] (cut|halved|slashed|frozen|\
reduced)
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
        (have|has|got|there's|i've|we've) [more|than] [the|all|plenty|enough] [of] [the] (time|staff|\
money|budget|tools|people|material|everything)
        enough (time|staff|money|people|hours|tools|budget|material)
        (time|tools|staff|budget|money|equipment|software|machine|truck|material) (is|are) (fine|ok|\
okay|planned|there|new|good|brand)
        (have|i've) … everything
        everything [is|i|we] (there|need|here)
        all (there|here)
        not (things|material)
        not the (time|tools|people)
        """),
    ),
)
