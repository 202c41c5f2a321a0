"""What the built-in coach asks in a preparation, in German, in the familiar form."""

from __future__ import annotations

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.preparation import Side
from goalcoach.llm.builtin.points.wording.shape import Asking, BySide

M, E = Side.MANAGER, Side.EMPLOYEE

_LACKING: BySide = {
    M: (
        "Was hat bei {short} gefehlt: Übung, Wissen, Zeit, ein Werkzeug oder etwas, das du nicht in der Hand "
        "hattest?",
        "Was hätte bei {short} am meisten geholfen: mehr Übung, mehr Zeit, ein Werkzeug oder eine "
        "Entscheidung von mir?",
    ),
    E: (
        "Was hat bei {short} gefehlt: Übung, Wissen, Zeit, ein Werkzeug oder etwas, das ich nicht in der "
        "Hand "
        "hatte?",
        "Was hätte bei {short} am meisten geholfen: mehr Übung, mehr Zeit, ein Werkzeug oder eine "
        "Entscheidung?",
    ),
}

GERMAN = Asking(
    opening={
        Occasion.REVIEW: {
            M: (
                "Wie blickst du auf die Zeit seit {month} zurück: Was lief gut, und was war schwer?",
                "Wie würdest du die Zeit seit {month} selbst erzählen: Was ging voran, und was stand im Weg?",
            ),
            E: (
                "Wie blicke ich auf die Zeit seit {month} zurück: Was lief gut, und was war schwer?",
                "Wie würde ich die Zeit seit {month} selbst erzählen: Was ging voran, und was stand im Weg?",
            ),
        },
        Occasion.CHECK_IN: {
            M: (
                "Wie läuft es, und was beschäftigt dich zuerst?",
                "Was ist seit unserem letzten Gespräch vorangekommen, und wo hakt es?",
            ),
            E: (
                "Was ist seit unserem letzten Gespräch vorangekommen, und wo hakt es?",
                "Was will ich auf jeden Fall ansprechen?",
            ),
        },
        Occasion.CAREER: {
            M: (
                "Wovon möchtest du in zwei oder drei Jahren in deiner Arbeit mehr haben?",
                "Wohin soll sich deine Arbeit entwickeln, und was zieht dich dorthin?",
            ),
            E: (
                "Wovon möchte ich in zwei oder drei Jahren in meiner Arbeit mehr haben?",
                "Wohin soll sich meine Arbeit entwickeln, und was zieht mich dorthin?",
            ),
        },
    },
    opening_bare={
        M: (
            "Wie blickst du auf die Zeit seit {month} zurück, auch auf {weeks}, zu denen nichts "
            "aufgeschrieben "
            "ist: Was lief gut, und was war schwer?",
        ),
        E: (
            "Wie blicke ich auf die Zeit seit {month} zurück, auch auf {weeks}, zu denen nichts "
            "aufgeschrieben "
            "ist: Was lief gut, und was war schwer?",
        ),
    },
    thirds=("die ersten Wochen", "die Wochen in der Mitte", "die letzten Wochen"),
    and_the=" und ",
    reached={
        M: (
            "Was hat dabei am meisten geholfen, und wie bist du vorgegangen?",
            "Wie hast du das geschafft, und was würdest du wieder so machen?",
            "Wie bist du bei {short} ans Ziel gekommen, und was hat es gekostet?",
        ),
        E: (
            "Was hat dabei am meisten geholfen, und wie bin ich vorgegangen?",
            "Wie habe ich das geschafft, und was würde ich wieder so machen?",
            "Wie bin ich bei {short} ans Ziel gekommen, und was hat es gekostet?",
        ),
    },
    short={
        M: (
            "Woran hast du es gemerkt, und was würdest du beim nächsten Mal zuerst versuchen?",
            "Wie bist du vorgegangen, und was würdest du beim nächsten Mal zuerst versuchen?",
            "Wie bist du bei {short} vorgegangen, und wann war dir klar, dass es nicht reicht?",
        ),
        E: (
            "Woran habe ich es gemerkt, und was würde ich beim nächsten Mal zuerst versuchen?",
            "Wie bin ich vorgegangen, und was würde ich beim nächsten Mal zuerst versuchen?",
            "Wie bin ich bei {short} vorgegangen, und wann war mir klar, dass es nicht reicht?",
        ),
    },
    running={
        M: (
            "Was hilft im Moment, und was könnte noch dazwischenkommen?",
            "Wie willst du von hier aus weitermachen, und was könnte dazwischenkommen?",
            "Was hilft im Moment bei {short}, und was steht im Weg?",
        ),
        E: (
            "Was hilft im Moment, und was könnte noch dazwischenkommen?",
            "Wie will ich von hier aus weitermachen, und was könnte dazwischenkommen?",
            "Was hilft im Moment bei {short}, und was steht im Weg?",
        ),
    },
    clear={
        M: (
            "Was ist davon heute noch übrig, und was kann ich dafür tun?",
            "Wie sieht es damit heute aus, und was kann ich aus dem Weg räumen?",
        ),
        E: (
            "Was ist davon heute noch übrig, und wer könnte helfen?",
            "Wie sieht es damit heute aus, und was könnte meine Führungskraft aus dem Weg räumen?",
        ),
    },
    answered={
        M: (
            "Was ist daraus geworden, und was brauchst du noch von mir?",
            "Was wurde daraus, und was hätte ich früher tun sollen?",
        ),
        E: ("Was ist daraus geworden, und was brauche ich noch dafür?",),
    },
    why_moved={
        M: ("Was hat damals den Ausschlag gegeben, und wie siehst du es heute?",),
        E: ("Was hat damals den Ausschlag gegeben, und wie sehe ich es heute?",),
    },
    gap=_LACKING,
    gap_help={
        M: (
            "Was ist daraus geworden, und was hat sonst gefehlt: Übung, Wissen, Zeit, ein Werkzeug oder "
            "etwas, das du nicht in der Hand hattest?",
            _LACKING[M][1],
        ),
        E: (
            "Was ist daraus geworden, und was hat sonst gefehlt: Übung, Wissen, Zeit, ein Werkzeug oder "
            "etwas, das ich nicht in der Hand hatte?",
            _LACKING[E][1],
        ),
    },
    gap_trouble={
        M: (
            "Was hätte ich früher aus dem Weg räumen können, und was hat sonst gefehlt: Übung, Wissen, Zeit "
            "oder ein Werkzeug?",
            _LACKING[M][1],
        ),
        E: (
            "Was hätte früher aus dem Weg gekonnt, und was hat sonst gefehlt: Übung, Wissen, Zeit oder ein "
            "Werkzeug?",
            _LACKING[E][1],
        ),
    },
    learned_for={
        M: ("das, was du für {short} gelernt hast,",),
        E: ("das, was ich für {short} gelernt habe,",),
    },
    joining={
        M: (
            "Wo hat man {learned} bei {served} gemerkt, und wo nicht?",
            "Was hat {learned} bei {served} verändert, und was blieb, wie es war?",
        ),
        E: (
            "Wo hat man {learned} bei {served} gemerkt, und wo nicht?",
            "Was hat {learned} bei {served} verändert, und was blieb, wie es war?",
        ),
    },
    joining_loose={
        M: (
            "Wie hat das, was du in dieser Zeit gelernt hast, deinen Ergebnissen geholfen, und welches "
            "Ergebnis verlangt noch mehr?",
            "Welchem deiner Ergebnisse würde es am meisten helfen, wenn du als Nächstes etwas lernst, und "
            "wie?",
        ),
        E: (
            "Wie hat das, was ich in dieser Zeit gelernt habe, meinen Ergebnissen geholfen, und welches "
            "Ergebnis verlangt noch mehr?",
            "Welchem meiner Ergebnisse würde es am meisten helfen, wenn ich als Nächstes etwas lerne, und "
            "wie?",
        ),
    },
    elsewhere={
        M: (
            "Wo könnte das noch helfen, und was hast du sonst gelernt, das deinen Ergebnissen nützt?",
            "Wo könnte das noch helfen, und wer sollte noch davon wissen?",
        ),
        E: (
            "Wo könnte das noch helfen, und was habe ich sonst gelernt, das meinen Ergebnissen nützt?",
            "Wo könnte das noch helfen, und wer sollte noch davon wissen?",
        ),
    },
    situations={
        M: (
            "In welchen zwei Situationen hat dir {learned} geholfen, und wer hat es gesehen?",
            "Was sind zwei Situationen, in denen dir {learned} geholfen hat, und was war da anders?",
        ),
        E: (
            "In welchen zwei Situationen hat mir {learned} geholfen, und wer hat es gesehen?",
            "Was sind zwei Situationen, in denen mir {learned} geholfen hat, und was war da anders?",
        ),
    },
    situations_told={
        M: (
            "Was war in diesen zwei Situationen anders für dich, und wo wirst du es wieder brauchen?",
            "Welche der zwei Situationen war schwerer, und was davon würdest du im Kollegium zeigen?",
            "Was war in den zwei Situationen anders, in denen dir {learned} geholfen hat, und wo brauchst du "
            "das wieder?",
        ),
        E: (
            "Was war in diesen zwei Situationen anders für mich, und wo werde ich es wieder brauchen?",
            "Welche der zwei Situationen war schwerer, und was davon würde ich im Kollegium zeigen?",
            "Was war in den zwei Situationen anders, in denen mir {learned} geholfen hat, und wo brauche ich "
            "das wieder?",
        ),
    },
    practice={
        M: (
            "Wie weit bist du mit {doing} gekommen, und was würde den nächsten Schritt leichter machen?",
            "Wo könntest du in den nächsten Wochen mit {doing} weitermachen, und wer könnte zusehen?",
        ),
        E: (
            "Wie weit bin ich mit {doing} gekommen, und was würde den nächsten Schritt leichter machen?",
            "Wo könnte ich in den nächsten Wochen mit {doing} weitermachen, und wer könnte zusehen?",
        ),
    },
    practice_told={
        M: (
            "Was ist der nächste Schritt damit, und wer könnte zusehen?",
            "Wo könntest du in den nächsten Wochen mit {doing} weitermachen, und wer könnte zusehen?",
        ),
        E: (
            "Was ist der nächste Schritt damit, und wer könnte zusehen?",
            "Wo könnte ich in den nächsten Wochen mit {doing} weitermachen, und wer könnte zusehen?",
        ),
    },
    lesson={
        M: ("Was würdest du bei {short} anders angehen, und was davon ist es wert, noch gelernt zu werden?",),
        E: ("Was würde ich bei {short} anders angehen, und was davon ist es wert, noch gelernt zu werden?",),
    },
    more_of={
        M: (
            "Wie kam es dazu, und was davon möchtest du öfter tun?",
            "Was hast du da getan, das du gern öfter tun würdest?",
        ),
        E: ("Was habe ich da getan, das ich gern öfter tun würde?",),
    },
    heard={
        M: (
            "Wie siehst du das selbst, und was davon möchtest du behalten oder ändern?",
            "Was fängst du damit an, und wie war die Situation für dich?",
        ),
        E: (
            "Wie sehe ich das selbst, und was davon möchte ich behalten oder ändern?",
            "Was fange ich damit an, und wie war die Situation für mich?",
        ),
    },
    level_now={
        M: (
            "Wie siehst du diese Stufe selbst, und woran würde man die nächste erkennen?",
            "Wo siehst du dich darin heute, und was möchtest du als Nächstes übernehmen?",
        ),
        E: (
            "Wie sehe ich diese Stufe selbst, und woran würde man die nächste erkennen?",
            "Wo sehe ich mich darin heute, und was möchte ich als Nächstes übernehmen?",
        ),
    },
    wish={
        M: (
            "Was würde dich dem näher bringen, was du geteilt hast, „{words}“, und was ist ein erster "
            "Schritt?",
            "Wie siehst du „{words}“ heute, und was in deiner jetzigen Arbeit führt dorthin?",
        ),
        E: (
            "Was würde mich dem näher bringen, was ich geteilt habe, „{words}“, und was ist ein erster "
            "Schritt?",
            "Wie sehe ich „{words}“ heute, und was in meiner jetzigen Arbeit führt dorthin?",
        ),
    },
    nearer={
        M: (
            "Welche deiner jetzigen Aufgaben führen in diese Richtung, und wovon könntest du weniger machen?",
        ),
        E: (
            "Welche meiner jetzigen Aufgaben führen in diese Richtung, und wovon könnte ich weniger machen?",
        ),
    },
    upward={
        M: (
            "Was sollte ich anders machen, damit deine Arbeit leichter wird?",
            "Womit könnte ich aufhören oder anfangen, das dir am meisten helfen würde?",
        ),
        E: (
            "Was könnte meine Führungskraft anders machen, damit meine Arbeit leichter wird, und wie sage "
            "ich "
            "es?",
            "Was soll meine Führungskraft entscheiden, ändern oder von mir fernhalten?",
        ),
    },
    next_step={
        M: (
            "Was möchtest du als Nächstes lernen, und welche Zeit oder Hilfe brauchst du dafür von mir?",
            "Was ist dein nächster Schritt in den kommenden Monaten, und welche Zeit, welches Geld oder "
            "welche "
            "Hilfe brauchst du dafür von mir?",
        ),
        E: (
            "Was möchte ich als Nächstes lernen, und welche Zeit oder Hilfe brauche ich dafür?",
            "Was ist mein nächster Schritt in den kommenden Monaten, und welche Zeit, welches Geld oder "
            "welche "
            "Hilfe braucht er?",
        ),
    },
    next_wish={
        M: (
            "Du hast geteilt, wohin du willst: „{words}“. Was ist der nächste Schritt dorthin, und welche "
            "Zeit "
            "oder Hilfe brauchst du dafür von mir?",
        ),
        E: (
            "Ich habe geteilt, wohin ich will: „{words}“. Was ist der nächste Schritt dorthin, und welche "
            "Zeit "
            "oder Hilfe brauche ich dafür?",
        ),
    },
    nothing_of_results=(
        "Zu Ergebnissen ist für diese Zeit nichts aufgeschrieben. Fragt danach, und schreibt es gemeinsam "
        "auf."
    ),
    results_left_out="Ein Gespräch über den weiteren Weg lässt Ergebnisse aus; sie haben ihren eigenen Tag.",
    no_connection=(
        "In dieser Zeit gibt es nicht beides, ein Ergebnis und etwas Gelerntes; so lässt sich nichts "
        "verbinden."
    ),
    nothing_learned="Zum Lernen ist für diese Zeit nichts aufgeschrieben.",
)
