"""A talk about causes in German: plain, short, no praise, nobody to blame. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.words.book import CauseBook, Choice, Following
from goalcoach.rules.joined.gap import Cause

GERMAN = CauseBook(
    language="de",
    questions={
        Probe.FIRST: "Was kam dazwischen?",
        Probe.ABLE: "Wenn alles davon abhinge: Könntest du es heute, mit allem, was man dafür braucht?",
        Probe.MEANT: "Weil etwas fehlen würde, oder würde es auch nicht klappen, wenn alles da wäre?",
        Probe.KNOWING: (
            "Weißt du, wie es geht, und es klappt noch nicht, oder müsstest du erst etwas herausfinden?"
        ),
        Probe.BEFORE: "Hast du es schon einmal gemacht, und wann hat es zuletzt geklappt?",
        Probe.NEEDED: "Was würdest du dafür brauchen, das du heute nicht hast?",
        Probe.CLEAR: "Ist klar, was hier gut ist und wer darüber entscheidet?",
        Probe.STEPS: "An welcher Stelle bleibt die Arbeit liegen, kommt zurück oder dreht sich im Kreis?",
        Probe.WORTH: "Was hast du davon, wenn du es gut machst, und was passiert, wenn nicht?",
        Probe.OUTSIDE: "Was hat sich außerhalb deiner Arbeit geändert, das hier niemand steuern kann?",
        Probe.WEIGHS: "Was von beidem wiegt schwerer: „{first}“ oder „{second}“?",
    },
    choices={
        Probe.FIRST: (
            Choice("Es hat etwas gefehlt", ((Cause.RESOURCES, 1),)),
            Choice("Es blieb unterwegs hängen", ((Cause.PROCESS, 1),)),
            Choice("Es kam von außen", ((Cause.EXTERNAL, 1),)),
        ),
        Probe.ABLE: (
            Choice("Ja, könnte ich", ((Cause.SKILL, -5), (Cause.KNOWLEDGE, -5))),
            Choice("Nein, noch nicht", ((Cause.SKILL, 2), (Cause.KNOWLEDGE, 2))),
        ),
        Probe.MEANT: (
            Choice("Es würde etwas fehlen", ((Cause.RESOURCES, 2), (Cause.SKILL, -3), (Cause.KNOWLEDGE, -3))),
            Choice("Auch dann nicht", ((Cause.SKILL, 2), (Cause.KNOWLEDGE, 2), (Cause.RESOURCES, -2))),
        ),
        Probe.KNOWING: (
            Choice("Ich weiß wie, es klappt noch nicht", ((Cause.SKILL, 4), (Cause.KNOWLEDGE, -3))),
            Choice("Ich müsste erst etwas herausfinden", ((Cause.KNOWLEDGE, 4), (Cause.SKILL, -2))),
            Choice("Keins von beiden", ((Cause.SKILL, -3), (Cause.KNOWLEDGE, -3))),
        ),
        Probe.BEFORE: (
            Choice("Ja, früher hat es geklappt", ((Cause.SKILL, -2), (Cause.KNOWLEDGE, -1))),
            Choice("Bisher nie", ((Cause.SKILL, 1), (Cause.KNOWLEDGE, 1))),
        ),
        Probe.NEEDED: (
            Choice("Zeit, Leute oder Werkzeug", ((Cause.RESOURCES, 4),)),
            Choice("Etwas wissen oder üben", ((Cause.KNOWLEDGE, 2), (Cause.SKILL, 2))),
            Choice("Nichts", ((Cause.RESOURCES, -3),)),
        ),
        Probe.CLEAR: (
            Choice("Ja, beides ist klar", ((Cause.CLARITY, -4),)),
            Choice("Nicht, was gut ist", ((Cause.CLARITY, 4),)),
            Choice("Nicht, wer entscheidet", ((Cause.CLARITY, 4),)),
        ),
        Probe.STEPS: (
            Choice("Sie wartet auf andere", ((Cause.PROCESS, 4),)),
            Choice("Sie geht hin und her", ((Cause.PROCESS, 4),)),
            Choice("Nirgends", ((Cause.PROCESS, -3),)),
        ),
        Probe.WORTH: (
            Choice("Nichts, so oder so", ((Cause.MOTIVATION, 3),)),
            Choice("Es bringt mir nur mehr Arbeit", ((Cause.MOTIVATION, 4),)),
            Choice("Für mich ändert es etwas", ((Cause.MOTIVATION, -3),)),
        ),
        Probe.OUTSIDE: (
            Choice("Kunden oder der Markt", ((Cause.EXTERNAL, 3),)),
            Choice("Etwas anderes von außen", ((Cause.EXTERNAL, 3),)),
            Choice("Nichts", ((Cause.EXTERNAL, -3),)),
        ),
    },
    unknown="Das weiß ich noch nicht",
    names={
        Cause.SKILL: "dass es noch nicht klappt",
        Cause.KNOWLEDGE: "was noch herauszufinden ist",
        Cause.RESOURCES: "Zeit, Leute oder Werkzeug",
        Cause.PROCESS: "wie die Arbeit abläuft",
        Cause.CLARITY: "was gewünscht ist, und von wem",
        Cause.MOTIVATION: "wozu es gut ist",
        Cause.EXTERNAL: "was von außen kommt",
    },
    following={
        Cause.SKILL: Following(
            "Nach deinen Worten ist bekannt, wie es geht, und es klappt noch nicht. Übung ändert das.",
            "Welche Fähigkeit würde das Ergebnis als Erstes ändern?",
        ),
        Cause.KNOWLEDGE: Following(
            "Nach deinen Worten ist erst etwas herauszufinden. Das ändert sich, wenn du es lernst.",
            "Was genau müsstest du wissen?",
        ),
        Cause.RESOURCES: Following(
            "Nach deinen Worten fehlt der Arbeit etwas. Der nächste Schritt ist, darum zu bitten.",
            "Worum würdest du bitten, und wer kann darüber entscheiden?",
        ),
        Cause.PROCESS: Following(
            "Nach deinen Worten wird die Arbeit unterwegs aufgehalten. Der nächste Schritt ist, eine Stelle "
            "davon zu ändern.",
            "Welche Stelle würdest du zuerst ändern, und mit wem?",
        ),
        Cause.CLARITY: Following(
            "Nach deinen Worten ist offen, was gewünscht ist oder wer entscheidet. Der nächste Schritt ist, "
            "sich darauf zu einigen.",
            "Was möchtest du mit deiner Führungskraft klären, in einem Satz?",
        ),
        Cause.MOTIVATION: Following(
            "Nach deinen Worten wäre es möglich, und es spricht wenig dafür. Das liegt an der Aufgabe, und "
            "darüber lässt sich reden.",
            "Was müsste an der Aufgabe anders sein, und mit wem kannst du darüber reden?",
        ),
        Cause.EXTERNAL: Following(
            "Nach deinen Worten kommt es von außen, und hier hat es niemand in der Hand. Was sich anpassen "
            "lässt, ist das Ziel.",
            "Würdest du Zielwert, Datum oder Weg anpassen, oder bleibt das Ziel, wie es ist?",
        ),
    },
    finding_out={
        Cause.SKILL: "Mach es, während jemand zusieht, der es gut kann, und frag, was zu sehen war.",
        Cause.KNOWLEDGE: "Frag jemanden, der es gut kann, was man dafür wissen muss und was davon neu ist.",
        Cause.RESOURCES: "Schreib auf, worauf du wartest oder was fehlt, und frag, wer die Arbeit verteilt.",
        Cause.PROCESS: "Verfolge ein Stück Arbeit bis zum Ende, und frag, wer es vor dir und nach dir hat.",
        Cause.CLARITY: "Frag deine Führungskraft, was ein gutes Ergebnis wäre und wer darüber entscheidet.",
        Cause.MOTIVATION: "Schreib auf, was für dich folgt, und rede mit deiner Führungskraft darüber.",
        Cause.EXTERNAL: "Frag andere, die dasselbe tun, ob es bei ihnen auch so war.",
    },
    unclear=Following(
        "Es ist noch nicht klar, was das Ergebnis drückt, und das darf vorerst offen bleiben.",
        "An welchem Tag schaust du wieder darauf?",
    ),
    watch=(
        "Schreib jedes Mal, wenn es nicht klappt, in wenigen Worten auf, was gefehlt hat, was zurückkam, was "
        "unklar war und was nicht gelang."
    ),
)
