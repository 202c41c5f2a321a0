"""How German tells somebody to learn something. Data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.causes.cues.tongue import phrases

CURES = phrases("""
(lern|lerne|lernen|lernst|erlern|erlerne|erlernen|übe|üben|übst|trainier|trainiere|trainieren|trainierst)
(bilde|bild) dich
dich … (fort|weiter|fortbilden|weiterbilden|fortzubilden|weiterzubilden|einlesen)
(lies|lese|lesen) (ein|das|einen|den|eine|bücher) … (buch|artikel|ratgeber|bücher|handbuch)
(such|suche|nimm|hol|hole|finde|find) dir (einen|eine) … (coach|mentor|mentorin|trainer|trainerin)
(entwickle|verbessere|verbesser|stärke|bau|baue|vertiefe|schule|erweitere) dein* … \
(fähigkeit*|kompetenz*|können|wissen|zeitmanagement|fertigkeit*)
(entwickle|verbessere|verbesser|stärke|schule) dein* (\\S*management)
""")
_BY = (
    *("kurs(?:e|es|en)?", "lehrg[aä]ng(?:s|e|en|es)?", "schulung(?:en)?", "seminar(?:s|e|en)?", "workshops?"),
    *("webinare?", "fortbildung(?:en)?", "weiterbildung(?:en)?", "zertifikate?", r"zertifiziert\w{0,2}"),
    *("zertifizierung(?:en)?", "e-learnings?", "lernvideos?", "lernmodule?", "online-modul", "tutorials?"),
    *("mentor(?:in|en)?", "mentoring", "coachings?", "trainings?", "auffrischung(?:en)?", "akademien?"),
)
TAUGHT = re.compile(
    r"(?<!\S)(?!(?:wechsel|ex|kon|dis|re|börsen|aktien|strom|umrechnungs)kurs)"
    rf"(?:[^\W_][\w-]{{0,30}})?(?:{'|'.join(_BY)}) "
)
