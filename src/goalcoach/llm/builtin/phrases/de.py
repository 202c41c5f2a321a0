"""The coach's German, in the familiar form: short, plain, kind. No praise, one question at a time."""

from __future__ import annotations

import re

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.hearing.found import Aside, Unfit
from goalcoach.llm.builtin.phrases.book import Phrasebook
from goalcoach.llm.builtin.phrases.rules_de import RULE_QUESTIONS


def _about(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})", re.IGNORECASE)


_SKIP = "Überspringen"
_NO_NUMBER = "Ich habe noch keine Zahl"
_UNKNOWN = "Das weiß ich noch nicht"

GERMAN = Phrasebook(
    language="de",
    opening=(
        "Wir machen daraus ein Ziel, das du überprüfen kannst, in deinen eigenen Worten. Nur du kannst "
        "diesen Chat lesen."
    ),
    opening_by_kind={
        GoalKind.PERFORMANCE: "Welches Ergebnis bei der Arbeit soll in ein paar Monaten da sein?",
        GoalKind.DEVELOPMENT: "Was möchtest du können, was du jetzt noch nicht kannst?",
        GoalKind.OBJECTIVE: "Was soll für eure Kunden oder dein Team wahr werden, in einem Satz?",
    },
    openings=(
        "Ich will besser mit Kunden umgehen",
        "Ich will lernen, Besprechungen zu leiten",
        "Bei uns dauert die Einarbeitung zu lange",
    ),
    questions={
        Field.OUTCOME: (
            "Was soll in ein paar Monaten anders sein?",
            "Wenn bis dahin eine Sache bei der Arbeit anders wäre: Welche wäre das?",
            "Was möchtest du zuerst ändern?",
        ),
        Field.KIND: (
            "Geht es mehr um ein Ergebnis, das andere merken, oder um etwas, das du können willst?",
            "Was kommt für dich zuerst: das Ergebnis oder das Können?",
        ),
        Field.WHY: (
            "Warum ist dir das wichtig?",
            "Was wird besser, für dich oder für andere, wenn es klappt?",
        ),
        Field.METRIC: (
            "Woran würdest du sehen, dass es geklappt hat?",
            "Was könnte jemand zählen oder nachsehen, um den Unterschied zu merken?",
        ),
        Field.BASELINE: ("Wie ist der Stand heute?", "Weißt du ungefähr, wie es heute ist?"),
        Field.TARGET: (
            "Welche Zahl möchtest du erreichen?",
            "Bei welcher Zahl würdest du sagen, dass es geklappt hat?",
        ),
        Field.DUE: (
            "Bis wann soll es so weit sein?",
            "Bis zu welchem Tag oder Quartal soll es so sein?",
        ),
        Field.REVIEW: (
            "Wann schaust du das erste Mal darauf?",
            "An welchem Tag siehst du nach, wie es läuft?",
        ),
        Field.HOURS: (
            "Wie viele Stunden im Monat kannst du dafür geben?",
            "Wie viel Zeit hast du in einem normalen Monat dafür?",
        ),
        Field.APPLICATION: (
            "Wo bei der Arbeit wendest du es zuerst an?",
            "In welcher Situation willst du es ausprobieren?",
        ),
        Field.MASTERY: (
            "Was werden andere sehen, wenn es geklappt hat?",
            "Woran würde jemand aus dem Team den Unterschied merken?",
        ),
        Field.MILESTONE: (
            "Was soll etwa nach der Hälfte so weit sein, und bis wann?",
            "Gibt es einen Schritt auf dem Weg, für den du einen Tag nennen willst?",
        ),
        Field.PARENT: ("Welchem größeren Ziel dient das?",),
    },
    questions_by_kind={
        GoalKind.DEVELOPMENT: {
            Field.OUTCOME: (
                "Was möchtest du können?",
                "Was genau willst du lernen, in wenigen Worten?",
            ),
            Field.WHY: ("Warum willst du das lernen?", "Was würde es an deiner Arbeit ändern?"),
            Field.REVIEW: (
                "Wann schaust du, wie weit du gekommen bist?",
                "An welchem Tag in den nächsten drei Monaten schaust du darauf zurück?",
            ),
            Field.DUE: ("Bis wann willst du es können?", "Gibt es einen Tag, bis zu dem du es brauchst?"),
        },
        GoalKind.OBJECTIVE: {
            Field.OUTCOME: (
                "Was soll wahr werden, in einem Satz und ohne Zahlen?",
                "Was soll für eure Kunden oder dein Team anders sein?",
            ),
            Field.WHY: ("Warum ist das jetzt wichtig?", "Was wird für andere besser, wenn es so ist?"),
            Field.DUE: ("Bis wann soll es so sein?", "Für welches Quartal oder welchen Tag ist es?"),
        },
    },
    rule_questions=RULE_QUESTIONS,
    earlier_look="Es ist lange bis dahin, und bis dahin geht der Alltag vor: An welchem Tag vorher, mit wem?",
    adopt=(
        "Sagt das, was du meinst?",
        "Sagt es jetzt, was du meinst?",
        "Ist es das, was du jetzt meinst?",
    ),
    first_result=(
        "Was ist ein Ergebnis, das es zeigen würde?",
        "Was würdest du sehen oder zählen, wenn es so wäre?",
    ),
    next_result=("Was würde es noch zeigen?", "Welches andere Ergebnis würde es zeigen?"),
    last_result=(
        "Gibt es noch ein Ergebnis, oder ist das alles?",
        "Noch ein Ergebnis, oder hören wir hier auf?",
        "Ist die Liste jetzt vollständig?",
    ),
    of_what=("Was wird da gezählt?", "Welches Maß ist das?"),
    again="Zurück zu deinem Ziel: {whole}",
    once_more="Noch einmal: {whole}",
    options={
        Field.KIND: ("Ein Ergebnis, das andere merken", "Etwas, das ich können will", "Ich bin nicht sicher"),
        Field.WHY: ("Es hilft unseren Kunden", "Es spart uns Zeit", _SKIP),
        Field.BASELINE: (_NO_NUMBER, _SKIP),
        Field.TARGET: (_UNKNOWN, _SKIP),
        Field.DUE: ("Ende des nächsten Quartals", "Mitte des nächsten Jahres", "Noch kein Datum"),
        Field.REVIEW: ("Ende des nächsten Monats", _SKIP),
        Field.HOURS: (_UNKNOWN, _SKIP),
        Field.APPLICATION: ("Bei dem, was ich jeden Tag mache", "In einem laufenden Projekt", _SKIP),
        Field.MASTERY: ("Ich kann es ohne Hilfe", "Jemand gibt mir Rückmeldung dazu", _SKIP),
        Field.MILESTONE: ("Kein Schritt", _SKIP),
        Field.OUTCOME: ("Hilf mir anzufangen",),
    },
    options_by_kind={
        GoalKind.DEVELOPMENT: {
            Field.WHY: ("Ich brauche es bei der Arbeit", "Ich will in eine neue Rolle wachsen", _SKIP),
        },
    },
    adopt_options=("Ja, so behalten", "Die Worte ändern", "Das Datum ändern"),
    result_options=(_UNKNOWN, _SKIP),
    enough_results=("Das ist alles",),
    change_options=("Die Worte", "Das Datum", "Das Maß"),
    close_options=("Noch ein Ziel beginnen", "Nein, das ist alles"),
    topics=(
        (
            _about("kund|gäst|gast|patient|klient|mandant|nutzer|bewohner"),
            ("Zufriedenheit der Kunden", "Zahl der Beschwerden"),
        ),
        (_about("verkauf|umsatz|abschl|auftrag|aufträge"), ("Zahl der Abschlüsse", "Umsatz")),
        (
            _about("fehler|qualität|mangel|mängel|ausschuss|reklamation|störung"),
            ("Zahl der Fehler", "Anteil, der beim ersten Mal stimmt"),
        ),
        (
            _about("schnell|langsam|zeit|dauer|warte|liefer|spät|pünktlich|einarbeit|prozess"),
            ("Zeit von Anfang bis Ende", "Anteil, der pünktlich ist"),
        ),
        (_about("bewerb|einstell|stelle"), ("Zeit, bis eine Stelle besetzt ist",)),
        (_about("kosten|budget|ausgabe|spar|günstig"), ("Kosten im Monat",)),
        (
            _about("team|besprech|leute|kolleg|zusammenarbeit|rückmeldung"),
            ("Ergebnis einer kurzen Umfrage im Team",),
        ),
    ),
    skip=_SKIP,
    no_number=_NO_NUMBER,
    wish="Du willst: „{outcome}“.",
    outcome="Deine Worte: „{outcome}“.",
    noted=("Notiert: {facts}.", "Also: {facts}.", "Ich habe es aufgeschrieben: {facts}."),
    heard=("Verstanden.", "Gut, das steht.", "In Ordnung.", "Notiert."),
    changed="Geändert: {facts}.",
    fields={
        Field.METRIC: "gemessen an „{value}“",
        Field.DUE: "bis {value}",
        Field.REVIEW: "erster Blick darauf am {value}",
        Field.HOURS: "{value}",
        Field.APPLICATION: "hier wendest du es an, „{value}“",
        Field.MASTERY: "das sehen andere, „{value}“",
        Field.MILESTONE: "ein Schritt auf dem Weg, „{value}“",
        Field.PARENT: "es dient „{value}“",
        Field.WHY: "{value}",
        Field.SOURCE: "die Zahl kommt von hier, „{value}“",
    },
    names={
        Field.WHY: "der Grund",
        Field.METRIC: "ein Maß",
        Field.BASELINE: "der Stand heute",
        Field.TARGET: "eine Zahl, die erreicht werden soll",
        Field.DUE: "ein Datum",
        Field.REVIEW: "ein Tag, an dem du wieder darauf schaust",
        Field.HOURS: "die Zeit, die du dafür hast",
        Field.APPLICATION: "wo du es anwendest",
        Field.MASTERY: "was andere sehen werden",
        Field.KEY_RESULT: "weitere Ergebnisse",
    },
    kinds={
        GoalKind.PERFORMANCE: "Also ein Ergebnis.",
        GoalKind.DEVELOPMENT: "Also ein Lernziel.",
        GoalKind.OBJECTIVE: "Also ein Ziel mit Schlüsselergebnissen.",
    },
    left_open="Das bleibt offen.",
    told="Dann habe ich es überhört. Bisher habe ich „{text}“ Sag es mit anderen Worten, oder lass es weg.",
    in_words="Sag es in deinen eigenen Worten; eine grobe Antwort reicht.",
    unknown={
        Field.OUTCOME: (
            "Das macht nichts. Denk an die letzten Wochen: etwas, das zu lange gedauert hat, das schiefging "
            "oder das du aufgeschoben hast."
        ),
        Field.BASELINE: "Dann kann dein erster Schritt sein, die Zahl herauszufinden.",
        Field.TARGET: "Dann lassen wir die Zahl offen.",
        Field.METRIC: "Dann lassen wir das Maß erst einmal offen.",
        Field.DUE: "Dann gibt es noch kein Datum.",
        Field.WHY: "Dann lassen wir den Grund offen.",
    },
    no_date="In „{words}“ habe ich kein Datum gefunden; ein Tag, ein Monat oder ein Quartal reicht.",
    no_number_in="Aus „{words}“ habe ich keine Zahl herausgehört.",
    no_date_here="Ein Datum habe ich darin nicht gefunden; ein Tag, ein Monat oder ein Quartal reicht.",
    many_numbers="Ich war nicht sicher, welche deiner Zahlen gemeint ist.",
    no_place="Ich wusste nicht, wohin mit „{words}“.",
    unfit={
        Unfit.OVER: "„{words}“ ist schon vorbei.",
        Unfit.EITHER: "„{words}“ sind zwei Zahlen, und ich brauche eine davon.",
        Unfit.NEVER: "„{words}“ finde ich in keinem Kalender.",
        Unfit.WIDE: "„{words}“ kann jeder von drei Monaten sein. Einer davon reicht, oder ein Tag.",
    },
    tongue=(
        "Meine eigenen Sätze sind deutsch. Deine Worte lasse ich, wie sie sind, aber in einer anderen "
        "Sprache überhöre ich vielleicht etwas."
    ),
    one_at_a_time=(
        "Ich nehme ein Ziel nach dem anderen und beginne mit dem ersten. Die anderen bleiben in diesem Chat: "
        "{others}."
    ),
    also_named="Genannt hast du auch {others}.",
    doubtful="Ich bin nicht sicher, wofür {number} steht.",
    doubtful_question="Ist {number} der Stand heute, oder die Zahl, die du erreichen willst?",
    doubtful_options=("Heute: {number}", "Ziel: {number}", "Nichts davon"),
    asides={
        Aside.GREETING: "Hallo.",
        Aside.HOSTILE: "Ich merke, dass das nervt. Du kannst jede Frage überspringen und jederzeit aufhören.",
        Aside.INJECTION: (
            "Das kann ich nicht. Ich helfe nur, ein Ziel in Worte zu fassen, und jedes Ziel wird auf "
            "dieselbe Weise geprüft."
        ),
        Aside.OFF_TOPIC: "Das gehört nicht hierher. Ich helfe nur, ein Ziel in Worte zu fassen.",
        Aside.PRIVACY: (
            "Nur du kannst diesen Chat lesen. Deine Führungskraft sieht ein Ziel, wenn du es teilst, und nie "
            "den Chat."
        ),
        Aside.WHO: (
            "Ich bin ein Programm, das Fragen stellt und Ziele nach offenen Regeln prüft. Ich bin kein "
            "Mensch."
        ),
        Aside.WHY: "Ich frage, damit du später siehst, ob es geklappt hat. Du kannst es überspringen.",
        Aside.KEY_RESULT: (
            "Ein Schlüsselergebnis ist eine Zahl oder etwas Fertiges, das zeigt, dass das Ziel wahr geworden "
            "ist."
        ),
        Aside.EXAMPLE: "Ein paar Worte reichen, so wie im Gespräch. Du kannst es auch überspringen.",
        Aside.LENGTH: "Nur noch ein paar Fragen. Du kannst jederzeit „Schreib es auf“ sagen.",
        Aside.PRIVATE: (
            "Das klingt privat. Ich helfe nur bei Zielen für die Arbeit, denn deine Führungskraft kann ein "
            "Ziel lesen, wenn du es teilst."
        ),
        Aside.ASPIRATION: (
            "Das ist eine Richtung für die nächsten Jahre, und sie bleibt bei dir allein. Ein Ziel ist der "
            "nächste Schritt dorthin."
        ),
        Aside.PAY: (
            "Das entscheiden andere, deshalb kann es nicht selbst das Ziel sein. Was du bei der Arbeit "
            "zeigst, schon."
        ),
        Aside.NOT_WORDS: (
            "Was nach Code oder einem Link aussieht, habe ich weggelassen; ich kann nur mit Worten arbeiten."
        ),
        Aside.PROBLEM: "Ich sehe, was dich stört.",
        Aside.ABOUT_ME: "Gut zu wissen.",
        Aside.SENT: "Auch dann sagst du, worum es geht.",
        Aside.SECOND_MEASURE: (
            "Das ist ein eigenes Maß, und ein Ziel hat nur eines; deines habe ich gelassen, wie es ist."
        ),
        Aside.TOLD: "Dann habe ich es überhört. Sag es mit anderen Worten, oder lass es weg.",
        Aside.REWORD: (
            "Ich habe nur deine eigenen Worte und füge sie zusammen. Sag es so, wie du es im Gespräch sagen "
            "würdest."
        ),
        Aside.MEASURABLE: (
            "Messbar heißt, dass jemand anderes es zählen oder nachsehen könnte. In einer Bäckerei wären das "
            "zum Beispiel die Brote, die am Abend übrig sind."
        ),
        Aside.WHICH_NUMBER: (
            "Die Zahl ist deine Sache. Viele sehen auf das letzte Quartal, auf ihre beste Woche, oder nehmen "
            "die Hälfte des Weges."
        ),
        Aside.SUGGEST: (
            "Was du willst, sagst du selbst, deshalb schlage ich nichts vor. Ich füge deine Worte zusammen, "
            "wenn du sagst: „schreib es auf“."
        ),
        Aside.YOURS: "Das sagst du: Du kennst deine Arbeit, und du kannst es jederzeit ändern.",
        Aside.ASKED_BACK: "Was du fragst, kann ich nicht beantworten: Ich weiß nur, was du mir sagst.",
        Aside.DISMISSAL: "Wer bleibt und wer geht, entscheiden andere, deshalb kann es hier kein Ziel sein.",
        Aside.DISTRESS: (
            "Es tut mir leid, dass es so schwer ist. Ich bin ein Programm und kann dir dabei nicht helfen, "
            "Menschen können es: jemand, dem du vertraust, deine Ärztin oder dein Arzt, zu jeder Zeit die "
            "Telefonseelsorge oder der Notruf deines Landes."
        ),
        Aside.HARMED: (
            "Das tut mir leid; niemand sollte das ertragen müssen. Ich bin ein Programm und kann dir dabei "
            "nicht helfen, Menschen können es: die Personalabteilung, der Betriebsrat oder jemand, dem du "
            "vertraust, und in Gefahr der Notruf deines Landes."
        ),
    },
    after_asides={
        Aside.ASPIRATION: (
            "Was könntest du in den nächsten Monaten lernen oder tun, das dich dem näher bringt?",
            "Was müsste jemand in dieser Rolle dich tun sehen?",
        ),
        Aside.PAY: (
            "Was könntest du bei der Arbeit zeigen, das dafür spricht?",
            "Was könnten andere bis dahin von deiner Arbeit sehen?",
        ),
        Aside.DISMISSAL: (
            "Gibt es an der Arbeit selbst etwas, das anders werden soll?",
            "Was soll an der Arbeit anders sein?",
        ),
        Aside.REWORD: ("Wie würdest du es sagen?", "Wie klingt es in deinen Worten?"),
        Aside.PROBLEM: ("Was soll stattdessen so sein?", "Wie hättest du es gern?"),
        Aside.PRIVATE: ("Gibt es bei der Arbeit etwas, das du ändern oder lernen willst?",),
    },
    after_options={
        Aside.ASPIRATION: ("Etwas lernen, das ich brauchen würde", "Zeigen, dass ich es kann"),
    },
    dropped="Weggelassen.",
    undone="Das habe ich zurückgenommen.",
    undone_words="Das habe ich zurückgenommen: „{words}“.",
    nothing_to_undo="Es gibt noch nichts, das ich zurücknehmen könnte.",
    help=(
        "Antworte in deinen eigenen Worten, gern auch mehreres auf einmal. Du kannst auch „überspringen“, "
        "„rückgängig“, „von vorn“ oder „schreib es auf“ sagen."
    ),
    offer="Das ist dein Ziel, aus dem, was du gesagt hast:\n\n„{text}“",
    reoffer="Jetzt lautet es:\n\n„{text}“",
    offer_results="Schlüsselergebnisse:\n\n{results}",
    gaps="Noch nicht dabei: {gaps}.",
    not_yet="Als Ziel kann ich es so noch nicht anbieten.",
    nothing_yet="Ich habe noch nichts, aus dem ich etwas schreiben könnte.",
    adopted="Das sind jetzt deine Worte.",
    what_to_change="Was soll sich ändern?",
    closing="Mehr brauche ich nicht.",
    closing_question=("Willst du noch ein Ziel beginnen?", "Noch ein Ziel, oder lassen wir es dabei?"),
    leave="Bis zum nächsten Mal.",
    leave_open="Die Worte sind noch nicht behalten. Sie warten hier, bis du wiederkommst.",
    leave_question=("Soll das Ziel so bleiben?", "Stimmt es so, wie es dasteht?", "Kann es so bleiben?"),
    away_question=(
        "Gibt es jemanden, dem du vertraust und mit dem du heute reden kannst?",
        "Ist es in Ordnung, das Ziel ruhen zu lassen?",
        "Soll das Ziel warten?",
    ),
    away_options=("Ja, lass es ruhen", "Weitermachen"),
    away="Es wartet hier, und es eilt nicht.",
    another_day=("Nehmen wir es an einem anderen Tag wieder auf?", "Ist ein anderer Tag besser dafür?"),
    keep_question=("Willst du es jetzt behalten?", "Soll es so behalten werden, wie es dasteht?"),
    keep_options=("Ja, so behalten", "Später"),
    welcome="Gern.",
    farewell=_about(r"tschüss|ciao|bis (?:bald|dann|später)|auf wiedersehen|servus|schönen tag"),
    result_echo="Ergebnis notiert: {text}.",
    results_echo="Ergebnisse notiert: {text}.",
    about_result="Zum Ergebnis „{text}“:",
    left_out=(
        "„{words}“ lasse ich weg: Ein Ziel handelt hier von der Arbeit, nicht von Geld, von einer höheren "
        "Stelle oder davon, wer jemand ist und wie jemand lebt, und auch andere lesen es."
    ),
    restarted="Gut, von vorn.",
    restart_question=("Von vorn beginnen?", "Willst du von vorn beginnen?", "Fangen wir neu an?"),
    restart_notice="Was du bisher gesagt hast, bleibt in diesem Chat.",
    restart_options=("Von vorn", "Weitermachen"),
    keep_as_it_is="So behalten, wie es ist",
    why_wording="Damit hier nichts steht, was du nicht gemeint hast.",
    taken_back="Das habe ich zurückgenommen. Es ist wieder ein Entwurf.",
    help_start=(
        "Denk an die letzten Wochen: etwas, das zu lange gedauert hat, das schiefging oder das du "
        "aufgeschoben hast. Ein grober Satz reicht."
    ),
    joiner=", ",
    joined="{first} und {last}",
    from_to="von {baseline} auf {target}",
    to="auf {target}",
    today="heute {baseline}",
    you={},
)
