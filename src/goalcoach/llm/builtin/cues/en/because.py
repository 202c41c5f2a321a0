"""How people give a reason, and what makes a phrase a sentence. English; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

WHY_LABEL = pattern(r"(?:why|reason)\s*[:=]\s*")
WHY = pattern(
    r"\b(?:because|bc|b/c|cuz|coz|cos|(?:(?<=^)|(?<=[\s,;])'?)cause(?=\ (?:we|i|i'm|my|our|they|the|it|it's"
    r"|customers|people|there|this|that|nobody|no)\b)"
    r"|(?:(?<=^)|(?<=[,;]\ )'?)cause(?=\ [\w-]+(?:['’]s|\ (?:is|are|was|were|has|have|keeps?"
    r"|won't|isn't|aren't))\ )"
    r"|(?<=,\ )as(?=\ (?:we|i|our|my|they|the|it|this)\b)"
    r"|since(?=\ (?:we|i|our|my|they|the|it|this|customers)\b)"
    r"|so\ that|so\ (?=(?:we|i|i'?m|im|our|my|they|the|it|customers|people)\b)|in\ order\ to"
    r"|in\ order\ that)\b|\b(?:why|reason)\s*[:=]"
)
CAUSE = pattern(r"^\s*['’]?(?:cause|cos|coz|cuz|bc)\s+(?=[\w'’-]+\s+\w)(?!of\b|analys|and\b)")
"""Opens an answer to "why" in a hurry."""
MORE = pattern(r"^\s*(?:and\ also|and|also|plus|besides)[\s,]+(?=(?:[\w'’-]+\ ){2})")
"""Opens one more reason."""
SHORT = frozenset({"bc", "b/c", "cuz", "coz", "cos", "cause", "'cause"})
"""Spellings of "because" that no goal is written with."""
OTHERWISE = pattern(
    r"(?:^|(?<=[,;.–-])\s)\s*(?:otherwise\b[^,;.\n]+|[^,;.\n]+\botherwise\b)(?=\s*(?:[,;.!\n]|$))"
)
"""What happens if nothing changes: "they fall behind otherwise"."""
WHY_OPENER = pattern(
    r"^(?:\s*(?:(?:well|hmm+|honestly|ok(?:ay)?|um+|oh|yes|mainly|mostly|simply|just"
    r"|why\?)\b[\s,]*|(?:it\ matters|this\ matters|it(?:'s"
    r"|\ is)\ important)(?:\ to\ me)?(?:\ (?=because|since|so)|\ as\ )"
    r"|the\ (?:main\ )?reason\ is(?:\ that)?|i\ want\ (?:it|this|that)\ (?=because|so)"
    r"|i\ (?:think|guess|feel)\b(?:\ (?:it(?:'s|\ is)\ )?(?=because))?)\s*)+"
)
CLAUSE = pattern(
    r"^(?:(?:i'm|we're|it'?s|they're|that's|there's|i've|we've|(?:i|we|he|she|it|they)'ll)\b|(?:i|we"
    r"|they|people|customers)\ (?:always|never|often|still)\b|(?:[\w'’-]+\ ){1,5}?(?:(?<=\bi\ )am|is"
    r"|are|was|were|be|has|have|had|do|does|don'?t|doesn'?t|can|can'?t|cannot|could|will|would"
    r"|won'?t|need|needs|want|wants|depend|depends|lose|loses|cost|costs|take|takes|save|saves"
    r"|help|helps|make|makes|get|gets|leave|leaves|matter|matters|wait|waits|come|comes|go"
    r"|goes|keep|keeps|expect|expects|pay|pays|use|uses|know|knows|feel|feels|rely|relies|grow"
    r"|grows|drive|drives|bring|brings|ask|asks|complain|complains|slow|slows|block|blocks"
    r"|lack|lacks|fall|falls|hang|hangs|struggle|struggles|give|gives|spend|spends|work|works|think|thinks"
    r"|hate|hates|like|likes|love|said|says|told|reads|read|answers|answer|picks|pick|talk|talks|speak|speaks"
    r"|loves|enjoy|enjoys|miss|misses|churn|churns|start|starts|run|runs|break|breaks|arrive|arrives|end"
    r"|ends|quit|quits|pile|piles|throw|throws|renew|renews|suffer|suffers|eat|eats|burn"
    r"|burns|stop|stops|care|cares|lead|leads|decide|decides|buy|buys|leaves|trust|trusts"
    r"|wastes?|frustrates?|annoys?|kills?)\b)"
)
"""A reason that has a verb, so that "because" may stand before it."""
BEFORE = {"en": "because {}"}
"""What is put before such a reason, by language; where the verb would have to move, nothing is."""
OPENED = pattern(r"(?:because|so(?!\ \d))\ ")
"""A reason with its "because"."""
FINITE = pattern(
    r"^(?:[\w'’-]+\ ){1,5}?(?:(?<=\bi\ )am|is|are|was|were|has|have|had|do|does|don'?t|doesn'?t|can"
    r"|can'?t|cannot|could|will|would|should|need|needs|want|wants|start|starts|get|gets|come"
    r"|comes|take|takes|know|knows|ask|asks|buy|buys|answer|answers|answered|wait|waits|feel"
    r"|feels)\b"
)
"""A phrase that is a sentence of its own rather than the name of a measure."""
