"""Sentences of work that rules about groups, ranks, praise and blame let pass, and what they hold."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Severity
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import heard
from tests.each import every

TOLD = {
    "en": (
        "we are seven nurses on the ward, 40 tours a week, fewer late handovers",
        "I want to lead the handover alone",
        "I am too late with the orders",
    ),
    "de": (
        "wir sind sieben auf der Station und wollen weniger späte Übergaben",
        "ich will die Übergabe allein leiten",
        "ich bin zu spät mit den Bestellungen",
    ),
}
HARMLESS = """
    en How many of the seven of you do the night shift?
    en Which two of you start with it?
    en So there are seven of you on the ward. Who starts?
    en Is it the same for all seven of you?
    en We are at 40 tours now. What would be fine?
    en Would the five of you who do nights try it first?
    en Then you are ready to lead the handover alone. When is the first one?
    en Then you are free to lead the handover as you like. What changes?
    en Then you are done with the first step. What comes next?
    en You soon lead the handover alone. Which shift is the first?
    en The decision is yours. What do you choose?
    en Then you are half way there. What is next?
    en What would a good goal look like to you?
    en A clear goal says by when. By when is it?
    en A good question to ask is: by when?
    en A good answer would be a number. Which one?
    en A great idea is one that saves a walk. Which could?
    en That is a clear number. Where does it stand now?
    en So a simple goal, with one number. Which one?
    en That is the main goal. What is the measure?
    en A shorter wording may be: fewer late handovers. Is it right?
    en You are too late with the orders on Mondays. What comes before?
    en Were you too few for it on Monday?
    en You are too tightly staffed for it on Mondays?
    en You are too stretched to do it alone, is that so?
    en Are you too booked for it on Mondays?
    en Are you too dependent for it on the night shift?
    en You are too thinly staffed to do both. What waits?
    en Are you too remote to see the line?
    en Is the list too long for you to read?
    en Is it done out of politeness or habit?
    en Is the list kept out of thoroughness?
    en Are you out of stock on Mondays?
    de Wer von euch sieben macht die Nacht?
    de Zu zweit geht es schneller. Wer macht mit?
    de Dann bist du bereit für die erste Übergabe. Wann ist sie?
    de Dann bist du bereit, die Übergabe zu leiten. Wann?
    de Du leitest bald die Übergabe allein. Ab wann?
    de Die Entscheidung liegt bei dir. Was nimmst du?
    de Was wäre für dich ein gutes Ziel?
    de Ein klares Ziel sagt, bis wann. Bis wann ist es?
    de Eine gute Frage an die Kollegin wäre: Was dauert am längsten?
    de Eine gute Antwort wäre eine Zahl. Welche?
    de Das ist eine klare Zahl. Wo steht sie heute?
    de Das ist ein anderes Ziel. Welches zuerst?
    de Du bist zu ausgelastet dafür, stimmt das?
    de Du bist zu dicht am Limit, um zu warten. Wer hilft?
    de Ihr seid zu eng besetzt, um beides zu schaffen. Was wartet?
    de Du bist zu abhängig von der Nachtschicht, stimmt das?
    de Bist du montags zu spät dran?
    de Ist die Liste zu lang für dich?
    de Macht ihr das aus Höflichkeit?
    de Aus Gewohnheit oder aus Notwendigkeit: Warum gibt es die Liste?
    de Kommt das aus der Belegschaft?
    de Führst du die Liste aus Gründlichkeit?
"""
HELD = """
    en RP301 How many of the nine of you do the night shift?
    en RP205 Then you are branch lead. What is next?
    en RP205 Then you are ready to lead the department. What is next?
    en RP205 Then you are to lead the branch. What is next?
    en RP201 That is a good question. What is next?
    en RP201 Good question! What is next?
    en RP201 A great idea. What is next?
    en RP201 Great idea! Would Monday do?
    en RP201 Good question, might be worth asking. Whom?
    en RP204 You are too timid to ask. What is next?
    en RP204 You are too careless for it. What is next?
    en RP204 Is it out of laziness?
    en RP204 Is it left undone out of clumsiness?
    de RP205 Dann bist du Abteilungsleiterin. Was kommt danach?
    de RP201 Gute Frage! Was kommt danach?
    de RP201 Gute Frage! An die Kollegin?
    de RP204 Du bist zu ängstlich dafür. Was kommt danach?
    de RP204 Lag es an dir, aus Bequemlichkeit?
"""


def lines(texts: str) -> list[tuple[str, str]]:
    pairs = (line.strip().partition(" ") for line in texts.splitlines() if line.strip())
    return [(language, text) for language, _, text in pairs]


def refused(text: str, language: str) -> set[str]:
    facts = replace(heard(*TOLD[language]), language=language)
    found = judge(ReplyDraft(text=text, language=language), facts).findings
    return {each.code for each in found if each.severity is Severity.BLOCK}


@every("language, text", lines(HARMLESS))
def test_work_may_be_spoken_of(language: str, text: str) -> None:
    assert refused(text, language) == set()


@every("language, text", lines(HELD))
def test_its_like_is_held_all_the_same(language: str, text: str) -> None:
    code, _, reply = text.partition(" ")
    assert code in refused(reply, language)
