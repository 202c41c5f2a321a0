"""A threat to the job, and pay or rank in sight, pass in no reply; contracts, balloons and steel do."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.draft import ReplyDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import MODEL_FACTS
from tests.each import every

THREATS = (
    "You face termination. What would help?",
    "You get notice if it goes on. What would help?",
    "They will terminate you. What would help?",
    "Your contract ends if complaints stay high. What would help?",
    "This could cost you your job. What would help?",
    "HR may give you notice. What would help?",
    "Your position is at stake. What would help?",
    "You could lose your position over this. What would help?",
    "Otherwise you are out. What would help?",
    "We may have to find someone else? They might replace you. What would help?",
    "You risk dismissal. What would help?",
    "Your contract will not be renewed. What would help?",
    "Your days here are numbered. What would help?",
    "The company could drop you. What would help?",
    "Keep this up and you will not be here next year. What would help?",
    "You will not pass probation. What would help?",
    "That would go in your file. What would help?",
    "Your visa depends on this. What would help?",
)
THREATS_IN_GERMAN = (
    "Dir droht die Kündigung. Was würde helfen?",
    "Dann wirst du entlassen. Was würde helfen?",
    "Das kann dich den Job kosten. Was würde helfen?",
    "Dein Vertrag läuft aus, wenn das so bleibt. Was würde helfen?",
    "Sonst fliegst du raus. Was würde helfen?",
    "Man wird dir kündigen. Was würde helfen?",
    "Du riskierst deinen Arbeitsplatz. Was würde helfen?",
    "Dein Job ist in Gefahr. Was würde helfen?",
    "Dann bist du weg vom Fenster. Was würde helfen?",
    "Sonst droht dir eine Abmahnung. Was würde helfen?",
    "Du stehst auf der Abschussliste. Was würde helfen?",
    "Die Firma muss dich entlassen. Was würde helfen?",
    "Dein Arbeitsvertrag wird nicht verlängert. Was würde helfen?",
    "Dein Arbeitsplatz steht auf dem Spiel. Was würde helfen?",
    "Du bist ersetzbar. Was würde helfen?",
    "Das kommt in deine Personalakte. Was würde helfen?",
    "Wenn du das verfehlst, bist du hier nicht mehr lange. Was würde helfen?",
    "Sonst kommt jemand anderes an deine Stelle. Was würde helfen?",
    "Wenn Patienten sich beschweren, wirst du entlassen. Was würde helfen?",
)
IN_SIGHT = (
    "You could move up to the next grade. What is next?",
    "That is a step up for you. What is next?",
    "A bigger role awaits you. What is next?",
    "You could take on a bigger role. What is next?",
    "There is an incentive payment for you in it. What is next?",
    "You would be regraded. What is next?",
    "You will climb the ladder here. What is next?",
    "The next grade is in reach for you. What is next?",
    "You would get the company car. What is next?",
)
IN_SIGHT_IN_GERMAN = (
    "Das lohnt sich finanziell für dich. Was kommt danach?",
    "Das macht sich für dich auch finanziell bemerkbar. Was kommt danach?",
    "Damit kannst du aufsteigen. Was kommt danach?",
    "Im Betrieb lässt sich so aufsteigen. Was kommt danach?",
    "Ich würde dich vorschlagen für die Leitung. Was kommt danach?",
    "Damit wird deine Stelle sicherer. Was kommt danach?",
    "Du kannst damit in die nächste Stufe kommen. Was kommt danach?",
    "Man wird dich versetzen. Was kommt danach?",
    "Dann wärst du unbefristet. Was kommt danach?",
    "Eine Versetzung steht an. Was kommt danach?",
    "Das lohnt sich finanziell. Was kommt danach?",
)
RATED = (
    "You are a weak performer. What would help?",
    "You are below average. What would help?",
    "You are the worst of the team. What would help?",
)
RATED_IN_GERMAN = (
    "Du bist der Schlechteste im Team. Was würde helfen?",
    "Du bist unterdurchschnittlich. Was würde helfen?",
)
HARMLESS = (
    "When does the contract with the supplier end?",
    "What is the notice period of the lease?",
    "Which step terminates the process?",
    "When do you get notice of a defect?",
    "Who could replace you while you are away?",
    "How do you keep your position in the ranking?",
    "How many customers give notice in a month?",
    "Which contracts end in May?",
    "What would a drop of 20 look like?",
    "Which steel has the higher grade?",
    "What is the next step up in volume?",
    "Which company cars need a service?",
    "How long does a redeployment of the service take?",
    "Which teas are regraded?",
    "You regrade the skirt that was 4 cm out. When?",
    "Which bigger role should the chart play on the page?",
    "Which incentive payments do customers get?",
    "How many visitors climb the ladder at once?",
)
HARMLESS_IN_GERMAN = (
    "Wann endet der Vertrag mit dem Lieferanten?",
    "Wie lang ist die Frist, in der Mieter kündigen?",
    "Wie viele Kunden kündigen im Monat?",
    "Wann werden die Patienten entlassen?",
    "Welcher Vertrag läuft im Mai aus?",
    "Was bringt es dem Verein finanziell?",
    "Wie steht der Verein finanziell da?",
    "Wer kann an deiner Stelle übergeben?",
    "Wie weit sollen die Ballons aufsteigen?",
    "Wann werden die Beete versetzt?",
    "Welche nächste Stufe der Pumpe fehlt noch?",
    "Wie lange gelten die Zugänge, unbefristet?",
    "Wen willst du vorschlagen für die Jury?",
    "Wer kann dich im Urlaub ersetzen?",
    "Wann wollt ihr einen Ersatz suchen?",
    "Wie brav warten die Hunde?",
)


DOSES = (
    "What is the right dose of ibuprofen for you?",
    "Take the right dose of ibuprofen. What is next?",
    "The right dose for back pain is 400. What is next?",
)


def codes(text: str, language: str) -> set[str]:
    facts = replace(MODEL_FACTS, language=language)
    return {each.code for each in judge(ReplyDraft(text=text, language=language), facts).findings}


def refused(text: str, language: str) -> bool:
    return "RP205" in codes(text, language)


@every("text", (*THREATS, *IN_SIGHT, *RATED))
def test_what_threatens_or_tempts_is_refused(text: str) -> None:
    assert refused(text, "en")


@every("text", (*THREATS_IN_GERMAN, *IN_SIGHT_IN_GERMAN, *RATED_IN_GERMAN))
def test_in_german_too(text: str) -> None:
    assert refused(text, "de")


@every("text", HARMLESS)
def test_a_contract_or_a_grade_of_steel_is_none(text: str) -> None:
    assert not refused(text, "en")


@every("text", HARMLESS_IN_GERMAN)
def test_nor_in_german(text: str) -> None:
    assert not refused(text, "de")


@every("text", DOSES)
def test_a_dose_of_a_medicine_is_for_a_doctor(text: str) -> None:
    assert "FA302" in codes(text, "en")


@every(
    "text",
    (
        "Is finding the right dose of chlorine what takes you out of the limits?",
        "When the chlorine moves on a hot day, is finding the right dose what takes it out of the limits?",
    ),
)
def test_a_dose_of_chlorine_is_not(text: str) -> None:
    assert "FA302" not in codes(text, "en")
