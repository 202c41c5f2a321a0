"""How people turn to something else, and how they swap one word for another. English; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

_LEAD = (
    r"^\s*(?:(?:ok(?:ay)?|well|no+|fine|all\ ?right|right|hm+|wait|actually|sorry|oh|so|then|but)\b"
    r"[\s,.:;!–-]*)*"
)
INSTEAD = pattern(
    rf"{_LEAD}(?:(?:something\ (?:at|about|from|for)\ )?work\ then|work(?:\ stuff)?(?:\ ok(?:ay)?)?"
    r"|(?:let'?s\ (?:do|take|try)\ |i'?ll\ take\ )?something\ (?:else|different|at\ work)(?:\ then)?"
    r"|(?:a\ different|another)\ (?:topic|idea)"
    r"|(?:forget|scrap|drop|never\ mind)\ (?:about\ )?(?:it|that"
    r"|this)(?:\s*[,–-]\s*[^.!?\n]{1,60}(?=[.!?]\s))?"
    r"|i(?:'?ve|\ have)?\ changed\ my\ mind)\s*[,.:;!–-]\s*(?P<rest>\S.*)$"
)
"""Opens another topic: "ok no, work then. Spend less time on email"."""
RATHER = pattern(
    rf"{_LEAD}(?:i'?d|i\ would|we'?d|we\ would)\ (?:much\ )?rather\s+"
    r"(?P<rest>(?!not\b|say\b|skip\b|keep\b|leave\b"
    r"|measure\b|count\b|track\b|take\b|use\b|see\b|look\b|call\b|write\b|put\b|go\b|do\b|make\b|be\b|aim\b"
    r"|set\b"
    r"|reach\b|have\b|stay\b|wait\b)\w+\s+(?!\d)\S.*)$"
)
"""Another wish in the place of the one before: "no wait, I'd rather work on training"."""
WORKS_AS = (
    r"clean|drive|cook|bake|sell|repair|fix|build|check|inspect|test|design|edit|translate|nurse"
    r"|care\ for|serve"
    r"|pack|pick|deliver|install|maintain|operate|weld|paint|plan|schedule|audit|code|program|advise"
    r"|counsel|train"
    r"|coach|treat|guard|process|type|file|farm|grow|keep(?!\ \w+ing\b)|breed"
)
"""What people do for a living, said of themselves: "I clean trains"."""
ROLE_LEAD = pattern(
    r"^\s*(?:(?:hi|hello|hey)\b[\s,.!]*)?(?:(?:i'?m|i\ am)\ (?:an?|the|in\ charge\ of|responsible\ for)"
    r"|i\ (?:work|run|manage|lead|head|recruit|teach|supervise|coordinate|look\ after"
    rf"|am\ responsible\ for|{WORKS_AS}))\ "
    r"(?:(?!want|need|would|should|but|because|bad|poor|slow|late|so\b|to\b)[\w'’&/-]+\ ){0,7}?[\w'’&/-]+"
    r"(?:\s+and\s+(?=(?:i|we|my|our|want|need|would|was|have|had)\b)|\s*[,;]\s*(?:and\s+)?(?=(?:i|we|my"
    r"|our|want|need)\b)"
    r"|\s*[.!…–]+\s+)(?=\S+\s+\S)"
)
"""Who somebody is, before what they want: "I'm a nurse and want to cut waiting times"."""
_TRADES = (
    r"(?:nurse|dev|developer|clerk|manager|teacher|leader|lead|rep|engineer|assistant|analyst|accountant"
    r"|driver"
    r"|technician|designer|consultant|supervisor|coordinator|officer|specialist|trainer|recruiter|cook|chef"
    r"|cashier|carer|worker|planner|buyer|mechanic|electrician|therapist|midwife|librarian)"
)
_MORE_TRADES = (
    r"(?:baker|butcher|carpenter|cleaner|farmer|gardener|painter|plumber|roofer|welder|waiter|waitress|lawyer"
    r"|tailor|conductor|inspector|auditor|surveyor|architect|pharmacist|florist|optician|paramedic|vet|pilot"
    r"|sailor|barista|porter|courier|caretaker|janitor|tutor|lecturer|scientist|translator|interpreter|editor"
    r"|journalist|photographer|operator|dispatcher|controller|agent|advis[eo]r|broker|banker|teller|foreman"
    r"|builder|mason|fitter|dentist|doctor|surgeon|firefighter|warden|judge|notary|secretary|receptionist"
    r"|apprentice|trainee|intern|\w*(?:keeper|hand|smith|ologist|ographer|therapist))"
)
_TRADE = rf"(?:{_TRADES}|{_MORE_TRADES})"
_WHERE = (
    r"(?:(?:in|at|of|on|for|with)\ (?:(?:the|an?|our)\ )?(?:[\w'’&/-]+\ ){0,2}?[\w'’&/-]+"
    r"|call\ cent(?:re|er)|(?:night"
    r"|day|late|early)\ shift|nights|days|warehouse|depot|ward|shop|store|office|school|kitchen|plant"
    r"|hospital|desk"
    r"|payroll|accounts|logistics|purchasing|sales|support|retail|maternity|surgery|reception)"
)
HERE = (
    rf"(?:[\w'’/-]+\ ){{0,2}}(?:{_TRADE}|hr|it|sales|finance|payroll|marketing|legal|support|ops|operations"
    r"|logistics|purchasing|accounts|procurement)\ here"
)
"""A trade or a department that says hello: "payroll clerk here"."""
_HELLO = r"^\s*(?:(?:hi|hello|hey)\b[\s,.!]*)?"
TRADE_LEAD = pattern(
    rf"{_HELLO}(?:(?:[\w'’&/-]+\ ){{0,3}}{_TRADE}(?:\ here)?\s*[,.;–-]\s+|{HERE}\s*[,.;–-]\s+"
    r"|(?:[\w'’&/-]+\ ){1,4}here\s*[,.;–-]\s+)"
    r"(?=(?:i|we|i'?d|want|wanna|need|would|my|our|looking|trying)\b)"
    rf"|{_HELLO}(?:an?\ )?(?![\w'’-]+\ (?:the|an?|our|my|more|fewer|less|better|new|every|each|\d+)\b)"
    rf"(?:[\w'’&/-]+\ ){{0,3}}{_TRADE}(?:,?\ {_WHERE}){{0,2}}(?:\ here)?\s*[.:;–]\s+(?=\S+\s+\S)"
)
"""The same in a word or two: "junior dev, want to get better at reviews", "judge's clerk. It is all late"."""
TOLD_BY = pattern(
    r"[,;.–-]?\ (?:(?:and|so|but)\ )?my\ \w+\ (?:said|says|thinks?|told\ me|tells\ me"
    r"|keeps\ saying|reckons)\ "
    r"(?:that\ )?(?:i|we)\ (?:should|must|ought\ to|have\ to|need\ to|had\ to)\ do\ something"
    r"(?:\ about\ (?:it|that))?[\s.!]*$"
)
"""Who said, at the end, that something has to be done: "… and my wife said I should do something"."""
ASIDE_LEAD = pattern(
    r"^\s*(?:(?:ok(?:ay)?|fine|all\ ?right|right|well|sure|good|yes|yeah|hm+)\s*[,.:;!–-]+\s*)+(?=\S)"
)
"""Said before the answer itself: "fine: …"."""
_WORD = r"[\"“”'‘’]?(?P<{name}>[\w][\w’'-]*(?:\ [\w’'-]+){{0,2}}?)[\"“”'‘’]?"
_NEW, _OLD = _WORD.format(name="new"), _WORD.format(name="old")
SWAPS = (
    pattern(
        rf"{_LEAD}(?:(?:it|that|the\ (?:goal|sentence|wording|text))\ should\ (?:say|read|be)"
        r"|say|write|use|i\ mean)\s+"
        rf"{_NEW}\s*,?\s*(?:and\ )?(?:not|instead\ of|rather\ than)\s+{_OLD}\s*[.!]*$"
    ),
    pattern(rf"{_LEAD}(?:change|replace|swap)\s+{_OLD}\s+(?:to|with|by|for|into)\s+{_NEW}\s*[.!]*$"),
    pattern(rf"{_LEAD}{_NEW}\s*,\s*(?:and\ )?not\s+{_OLD}\s*[.!]*$"),
)
"""A word for another one: "it should say guests, not customers"."""
