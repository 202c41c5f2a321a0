"""English: words that turn up in answers whatever the trade, by what they are about. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.cues.tongue import phrases
from goalcoach.llm.builtin.causes.traits.kinds import Kinds

ENGLISH = Kinds(
    denies=phrases(r"(not|never|no|none|nothing|nobody|nowhere|hardly|without|neither|\w+n't)"),
    opening={
        "no": phrases("(no|nope|nah|not|never|hardly)"),
        "yes": phrases("(yes|yep|yeah|yup|sure|absolutely|definitely|easily|of course|oh yes|course)"),
    },
    about={
        "nothing": phrases("(nothing|none|nowhere|neither)"),
        "nobody": phrases("(nobody|not a soul)"),
        "not": phrases(r"(not|never|no|hardly|without|\w+n't)"),
        "same": phrases("""
            (same|usual|unchanged|stable|normal)
            as (ever|always|before)
            than (before|usual)
        """),
        "enough": phrases("""
            (enough|plenty|fine|good|ok|okay|alright|well)
            (all|everything) (i|we) (need|want)
            everything is
            there and
            in order
            have got
            (is|are) there
        """),
        "know": phrases("(know*|knew|understand*|theory|clue|idea|inside out)"),
        "course": phrases("(course|courses|training|seminar*|workshop*|webinar*|refresher)"),
        "show": phrases("""
            (show*|explain*|explanation|teach*|taught|introduction|induction|manual|instructions)
            (grounding|sheet|tutorial)
            walk me
            go through
        """),
        "told": phrases("(told|tell|tells|said|say|says|mentioned|asked)"),
        "can": phrases("(can|could|able|manage*)"),
        "cannot": phrases("""
            (can't|couldn't|unable|fail*|struggl*)
            (doesn't|don't|didn't) (come|get|work|manage|master)
        """),
        "practice": phrases(
            "(practice*|practising|rehears*|exercise*|tried|try|routine|coach*|watch*|feedback|feel for)"
        ),
        "body": phrases("""
            (hand|hands|finger*|nerve*|voice|mouth|tongue|freez*|froze|stutter*|slow|clumsy|nervous)
            (stiff|blank|shak*|red|panic*|craft|knack)
            too (long|fast|loud|soft)
        """),
        "time": phrases("(time|hour|hours|day|days)"),
        "minutes": phrases("(minute|minutes|min|half an hour)"),
        "people": phrases("(people|staff|person|persons|hands|colleague*|team|somebody|someone|crew)"),
        "things": phrases("""
            (machine*|scanner*|tool*|laptop*|software|device*|room|rooms|van|vans|car|cars|part|parts)
            (equipment|tablet*|printer*|licenc*|material*|headset*|desk|kit|computer*)
        """),
        "money": phrases("(money|budget*|cost|costs)"),
        "pay": phrases("(bonus*|commission*|pay|pays|paid|euro|euros|pounds|raise|thanks|praise)"),
        "waits": phrases("(wait*|queue*|stuck|hang*|delay*|sits|sit|lies|lie|pile*|hold|holds|held|sticks)"),
        "again": phrases("(back|again|twice|three times|round|forth|bounce*)"),
        "step": phrases("""
            (form|forms|approv*|sign*|handover*|hand over|committee*|process*|step|steps|tray)
            (office|department*|email*|mail|mails|fax*|excel|list|lists|system|systems|way|goes|between)
            (enter*|typ*|copy*|copied|stamp*|ticket*|portal)
        """),
        "decides": phrases("(decid*|settle*|agreed|defin*|final say|last word|in charge)"),
        "expects": phrases("""
            (want|wants|expect*|priorit*|counts|count|means|mean|supposed|meant)
            comes first
            good looks
        """),
        "those above": phrases("(boss*|manager*|management|head|leadership|board|client)"),
        "unclear": phrases("""
            (unclear|guess*|vague|depends|differently|different|contradict*|opposite|each|both)
            not clear
        """),
        "clear": phrases("(clear|clearly|crystal|obvious|stands|written|says so)"),
        "cares": phrases("""
            (want|love|like|enjoy*|glad|proud|pride|important|matter*|asham*|embarrass*|keen|happy)
            (annoy*|care|hate|nice|willing|motiv*|customer*|patient*)
            worth it
            good for
        """),
        "pointless": phrases("""
            (pointless|point|bother*|boring|sense|notice*|interest*|cares|difference|reads|fun|waste)
            (what for|why should|either way|nothing happens|same money|lost heart)
        """),
        "extra": phrases("(extra|on top|more work)"),
        "outer": phrases("""
            (market*|customer*|client*|law|laws|weather|price*|supplier*|competit*|government|storm*)
            (season|war|tax*|strike*|road|roads|rain*|drought|flood*|tariff*|ministry|city|bridge)
            (border*|flu|virus|pandemic|economy|demand|winter|summer|frost|heat|council|land|state)
            (manufacturer*|interest rate*)
        """),
        "changed": phrases("""
            (closed|cancel*|dropped|rose|doubled|fell|collaps*|gone|bann*|since|insolven*|bankrupt*)
            (stopp*|cut|broke*|half|opened|left|shut|raised|changed|new)
        """),
        "month": phrases("""
            (january|february|march|april|may|june|july|august|september|october|november|december)
            (spring|autumn|easter|christmas)
        """),
        "number": phrases(r"(\d*[0-9]\S*|two|three|four|five|six|ten|twelve|hundred*|thousand*)"),
        "former": phrases("(before|used to|last year|earlier|previous|former|old|until|ago)"),
        "never": phrases("(never|first time|not yet|new to)"),
        "others": phrases("(others|neighbour*|everyone|everybody|every|all the|elsewhere|colleagues)"),
        "he or she": phrases("(he|she|his|her|him)"),
        "if": phrases("(if|once|with|given|provided|as long)"),
        "easy": phrases("(easy|easily|sleep|blind*|any day|no (bother|problem|trouble))"),
        "years": phrases("(year|years|always|since)"),
        "missing": phrases("""
            (missing|lack*|short|broken|repair*|sick|vacan*|down)
            too (few|little|old)
            only one
        """),
        "more": phrases("(more|second|another|new)"),
        "myself": phrases("(myself|i'm|alone|my own|my fault|it's me|on me)"),
        "still": phrases("(still|yet|every time|keep|always)"),
        "learns": phrases("""
            (learn*|rule|rules|deadline*|basics|terms|unfamiliar|works)
            (find out|look* up|never heard|hadn't heard)
        """),
        "oneself": phrases("(i|i'm|i've|i'd|me|my|myself)"),
        "we": phrases("(we|we're|we've|our|us)"),
        "you": phrases("(you|your|one has)"),
        "what": phrases("(what|what's|which|who|whose)"),
        "how": phrases("(how)"),
        "why": phrases("(why)"),
        "then": phrases("(then|after|afterwards|until|till|next)"),
        "spans": phrases("(days|week|weeks|month|months)"),
        "by": phrases("(by|from)"),
        "sends": phrases("(send*|sent|bring*|brought|collect*|goes to|hand|hands|handed|pass*|deliver*)"),
        "too": phrases("(too)"),
    },
)
