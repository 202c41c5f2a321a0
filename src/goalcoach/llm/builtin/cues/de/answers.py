"""Commands and short answers in German as whole phrases, in lower case, without punctuation. Data only.

All that the coach offers to tap in German stands here, so that it is understood when it is tapped.
"""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import phrases
from goalcoach.llm.port import Command

POLITE = frozenset(
    """
    bitte danke denn da doch eben einfach gerade haha hahaha halt hehe jetzt lol lieber mal na naja noch nun
    schon also hm äh ach
    """.split()
)
"""Words that may stand around a command or a short answer without changing it."""
COMMANDS: dict[Command, tuple[str, ...]] = {
    Command.START_OVER: phrases(
        """
        von vorn; von vorne; von vorn beginnen; von vorne anfangen; neu anfangen; fang neu an; noch mal von
        vorn; nochmal von vorn; nochmal von vorne; neues ziel; ein neues ziel; noch ein ziel beginnen; alles
        vergessen; vergiss alles; alles löschen
        """
    ),
    Command.UNDO: phrases(
        "rückgängig; mach das rückgängig; das rückgängig machen; zurück; einen schritt zurück; nimm das "
        "zurück; nur spaß; war nur spaß; war spaß; das war nur spaß; spaß; scherz; kleiner scherz; "
        "nur ein scherz; "
        "war ein scherz; war nur ein scherz; nur ein witz; war nur ein witz; das war ein witz; war ein witz"
    ),
    Command.DRAFT_IT: phrases(
        """
        schreib es auf; schreibs auf; schreib's auf; schreibs; schreib es; schreib das auf; schreib das ziel;
        schreib das ziel auf; schreib es hin; schreib; schreib was; mach es; mach's; machs; mach draft;
        mach entwurf; mach einen entwurf; mach den entwurf; mach ein ziel draus; mach ein ziel daraus;
        zeig mir das ziel; zeig mir einen entwurf; entwurf; einen entwurf; genug gefragt; genug fragen; keine
        fragen mehr; mach mal; mach einfach; mach schon; mach halt; formulier es; formuliere das ziel;
        formuliere es
        """
    ),
    Command.SKIP: phrases(
        """
        überspringen; überspring das; das überspringen; nächste frage; später; nicht jetzt; keine angabe;
        möchte ich nicht sagen; will ich nicht sagen; das möchte ich nicht sagen; lass es offen; offen lassen;
        lass das offen; kein schritt; kein zwischenschritt; kein grund; egal; ist egal; mir egal;
        ist mir egal; is mir egal; das ist mir egal; mir wurscht; ist mir wurscht; is mir wurscht; mir gleich;
        ist mir gleich; wie auch immer; nichts davon;
        geht niemanden etwas an; weitermachen; mach weiter; weiter; nächste; die nächste frage
        """
    ),
    Command.HELP: phrases(
        """
        hilfe; hilf mir; hilf mir anzufangen; was kann ich sagen; was soll ich schreiben; wie geht das; was
        nun; was jetzt; und jetzt; was kannst du; was kannst du alles; was kannst du denn; was kannst du so;
        was machst du; was machst du hier; was ist das hier; wozu bist du da;
        was ist ein ziel; was ist ein gutes ziel; wo fange ich an; wie fange ich an; ich brauche hilfe;
        was soll ich sagen
        """
    ),
}
LET_GO = phrases("vergiss es; vergiss das; lassen wir es; lassen wir das; lass es sein; lass mich in ruhe")
YES = phrases(
    """
    ja; jo; jep; jup; jawohl; gern; gerne; klar; richtig; genau; stimmt; passt; passt so; ja passt; passt
    schon; passt für mich; perfekt; gut; sehr gut; super; so behalten; ja so behalten; behalten; behalte es;
    nimm das; das ist es; genau das; in ordnung; einverstanden; so ist es; ja genau; das stimmt;
    so bleibt es; gefällt mir; das passt; genau so; ja stimmt; so lassen; lass es so; kann so bleiben;
    kannst du so lassen; das kann so bleiben; so kann es bleiben; das nehm ich; das nehme ich; lass es
    wie es war; bleib bei der ersten; nimm die erste; die erste nehmen; so machen wir
    es; machen wir so; mach
    """
)
NO = phrases(
    "nein; nee; nö; nicht ganz; nicht wirklich; so nicht; passt nicht; stimmt nicht; gefällt mir nicht; "
    "noch nicht"
)
FIRST = frozenset({"ja", "jo", "nein", "nee", "nö"})
"""A yes or a no behind which more follows."""
THANKS = phrases(
    "danke; danke schön; dankeschön; vielen dank; danke dir; besten dank; danke für die hilfe; herzlichen "
    "dank"
)
DONE = phrases(
    """
    das ist alles; das war alles; nein das ist alles; nein das war alles; fertig; ich bin fertig; mehr
    nicht; abbrechen; abbruch; aufhören; beenden; sonst nichts; nichts mehr; keine mehr; schluss; stopp;
    genug; das reicht; reicht; ende; tschüss; bis dann; bis bald; auf wiedersehen; nein danke; wars das; das
    wars; das wars für heute
    """
)
DONT_KNOW = phrases(
    """
    weiß ich nicht; das weiß ich nicht; das weiß ich noch nicht; weiß ich noch nicht; weiß noch nicht; ich
    weiß
    nicht; ich weiß es nicht; weiß nicht; weiss nicht; weiss ich nicht; keine ahnung; ich habe keine ahnung;
    ich habe noch keine zahl; ich habe keine zahl; keine zahl; noch keine zahl; noch kein datum; kein datum;
    kein termin; noch kein termin; ich bin nicht sicher; nicht sicher; bin nicht sicher; bin mir nicht sicher;
    schwer zu sagen; kann ich nicht sagen; messen wir nicht; das messen wir nicht; wird nicht gemessen; kein
    maß; keinen plan; kein plan; müsste ich nachschauen; müsste ich nachsehen; muss ich nachschauen;
    weis nicht; weis ich nicht; weis ich noch nicht; ich weis nicht; ich weis es nicht; keine anung; ka;
    kann man nicht messen; das kann man nicht messen; kann ich nicht messen; das kann ich nicht messen; nicht
    messbar; das ist nicht messbar; ist nicht messbar; lässt sich nicht messen; das lässt sich nicht messen;
    kann man schlecht messen; schwer zu messen; das ist schwer zu messen;
    weiß net; weiss net; weiß i net; kein plan; ka plan; weiß niemand; das weiß niemand; keine zeit; gar
    keine zeit; hab keine zeit; ich hab keine zeit; ich habe keine zeit; hab ich keine zeit; keine zeit dafür;
    dafür hab ich keine zeit; dafür habe ich keine zeit
    """
)
