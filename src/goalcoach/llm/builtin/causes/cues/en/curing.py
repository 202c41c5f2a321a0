"""How English tells somebody to learn something. Data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.causes.cues.tongue import phrases

_BY = (
    r"(course*|workshop*|seminar*|webinar*|bootcamp*|masterclass*|training*|tutorial*|certificate*|"
    r"certification*|coaching|mentoring|e-learning|elearning)"
)
_A = "[a|an|some|the|more|extra|another] [online|short|good|private]"

CURES = phrases(f"""
(learn|learning|relearn|upskill|upskilling|reskill|reskilling|shadow|shadowing)
(practice|practicing) (more|how|until|faster|daily|every|your|with|working|to|it)
train yourself
(study|read) (a|an|the|some|up) … (book|guide|article|handbook|books)
(watch|follow) (a|an|the|some|this) … (tutorial*|video*|lesson*)
(take|taking|attend|attending|join|joining|enrol|enroll|complete|pass) [in|for] {_A} \
({_BY[1:-1]}|lesson*|class|classes)
(book|do|doing|get|getting|go|send|sign|ask|apply|find|look|have) [yourself] [up] [on|to|in|for] {_A} {_BY}
(online|e-learning) (module*|lesson*|class|classes)
(find|get|getting|look|ask) [yourself] [for] (a|an|another) … (mentor|coach)
(develop|improve|build|strengthen|grow|sharpen|brush|deepen|extend|work) [up|on] (your|their|his|her) … \
(skill|skills|management|ability|abilities|competence*|competency|knowledge)
""")
TAUGHT = re.compile(
    r"(?<!\S)(?<!of )(?<!due )"
    r"(?:courses? (?!of )|certified |"
    r"(?:workshop|seminar|webinar|bootcamp|training|tutorial|certificate|certification|e-learning|elearning|"
    r"coaching|mentoring|mentor|masterclass|refresher)s? |academ(?:y|ies) )"
)
