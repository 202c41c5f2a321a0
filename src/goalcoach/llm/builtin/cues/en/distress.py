"""How somebody says that they are in need, or that others do them harm. English; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

_AM = r"i(?:'?m|\ am|\ feel|\ have\ been|'?ve\ been|\ keep|\ get|\ got|\ was)"
IN_NEED = pattern(
    r"\b(?:kill|hurt|harm|hang|drown)(?:ing)?\ myself\b"
    r"|\b(?:cutting|i\ cut)\ myself\b(?!\ (?:off|out|short|some))"
    r"|\b(?:end|ending|take|taking)\ my\ (?:own\ )?life\b"
    r"|\b(?:wants?|going|trie[sd]|threatens?)\ to\ (?:kill|harm|hurt)\ (?:himself|herself|themsel(?:f|ves))\b"
    r"|\b(?:think|thinking|thought|thoughts)\ (?:about|of)\ (?:\w+ing\ )?suicide\b"
    r"(?!\ (?:prevention|risk|awareness|training|rates?|helpline|hotline|safety))"
    rf"|\b{_AM}\ (?:\w+\ ){{0,3}}suicidal\b|\bi\ have\ suicidal\b"
    r"|\bi\b[^.;\n]{0,30}\bcommit(?:ting)?\ suicide\b"
    r"|\bi\ (?:really\ |just\ )?(?:don'?t|do\ not|no\ longer)\ (?:really\ )?(?:want|wanna)\ (?:to\ )?"
    r"(?:live\b(?!\ (?:with|in|off|by|on|up|near))|be\ alive|exist|wake\ up|be\ here\ any)"
    r"|\bi\ (?:really\ |just\ )?(?:want|wanna|wish)\ (?:to\ )?(?:die\b|(?:be|i\ was|i\ were)\ dead\b)"
    r"|\b(?:want|going|like|have|decided)\ to\ end\ it\ all\b"
    r"|\bi\ (?:just\ |really\ )?(?:can'?t|cannot)\ go\ on\s*[.!]*$"
    r"|\bi\ (?:just\ )?(?:want|wanna)\ (?:to\ )?(?:disappear|vanish)\ (?:for\ ?ever|for\ good)\b"
    r"|\bi'?d\ (?:rather\ be|be\ better\ off)\ dead\b|\bbetter\ off\ without\ me\b"
    r"|\b(?:no|any)\ (?:reason\ to\ live|point\ in\ living)\b|\blife\ is(?:\ not|n'?t)\ worth\ living\b"
    r"|\bi\ (?:can'?t|cannot)\ (?:go\ on|cope|do\ (?:this|it)|take\ (?:this|it))"
    r"\ any\ ?(?:more|longer)\s*[.!]*$"
    rf"|\b{_AM}\ (?:\w+\ ){{0,3}}(?:burn(?:ed|t)[\ -]?out|depressed(?!\ (?:by|about))"
    r"|hopeless(?!\ (?:at|with))|worthless)\b"
    r"|\bi\ have\ (?:a\ )?(?:burn-?out|depression)\b(?!\ \w)"
    r"|\bi(?:'?m|\ am|'?ve\ been|\ have\ been)?\ (?:just\ |often\ |always\ |keep\ )?(?:cry|crying|cried)\b"
    r"|\bi\ (?:have|get|keep\ (?:having|getting))\ (?:\w+\ )?panic\ attacks\b"
)
"""Of oneself; a goal that merely deals with such things at work is none."""
HARMED = pattern(
    r"\b(?:harass|bull(?:y|ie)|abus|grop|molest|assault|stalk|threaten|discriminat)(?:s|es|ed|e|d|ing)?"
    r"\ (?:against\ )?me\b"
    rf"|\b{_AM}\ (?:being\ |getting\ )?(?:\w+ly\ )?(?:harassed|bullied|abused|assaulted|groped|stalked"
    r"|molested|mobbed|raped|threatened|discriminated\ against)\b"
    r"|\bmy\ (?:\w+\ )?(?:manager|boss|supervisor|lead|leader|colleagues?|co-?workers?|director)"
    r"(?:'s|\ is|\ are|\ has\ been|\ keeps?)?\ (?:\w+ly\ )?(?:(?:harass|molest|grop)(?:es|ed|ing)\b"
    r"|(?:a|an)\ (?:bully|predator)\b|(?:hits?|slaps?|slapped|kicks|kicked)\ me\b(?!\ (?:with|up|to)\b))"
    r"|\b(?:racist|sexist|violent)\ (?:to|towards?|with)\ me\b|\btouch(?:es|ed|ing)\ me\b"
)
"""Others do it to the person who writes."""
