"""Telling the language of a goal from its words."""

from goalcoach.rules.language.detect import detect
from tests.each import every


@every(
    ("text", "language"),
    [
        ("Die Bearbeitungszeit bis 30. Juni 2027 von 9 auf 3 Tage senken", "de"),
        ("Réduire le délai de réponse aux clients de 9 à 4 heures avec une équipe", "fr"),
        ("Raise tickets solved at first contact from 62 % to 75 % by 30 June 2027", "en"),
        ("Run the Kunden-Forum in 4 cities", "en"),
        ("NPS 50", "en"),
        ("Zwiększyć sprzedaż o 15 % do końca czerwca 2027", "pl"),
        ("Poprawić komunikację w zespole", "pl"),
        ("Skrócić kolejkę", "und"),
        ("Snížit počet reklamací z 9 % na 4 % do konce června", "cs"),
        ("Minska antalet reklamationer från 9 till 4 % före slutet av året", "sv"),
        ("２０２７年６月３０日までに売上を１５％増やす", "ja"),
        ("将客户投诉从 90 件减少到 40 件", "zh"),
        ("고객 불만을 90건에서 40건으로 줄이기", "ko"),
        ("زيادة المبيعات بنسبة 15٪ بحلول 30/06/2027", "ar"),
        ("Снизить число жалоб с 9 % до 4 %", "ru"),
        ("Зменшити кількість скарг із 9 % до 4 %", "uk"),
        ("Μείωση των παραπόνων από 9 % σε 4 %", "el"),
        ("Raise sales of the 東京 shop from 200 to 260 a month", "en"),
        ("Visit José and Zoë in São Paulo by 30 June 2027", "en"),
        ("* [life] 語学 TOEIC 700点", "zh"),
        ("Mehr Verantwortung übernehmen", "de"),
        ("Kundenzufriedenheitsbefragung bis KW 10/2027 an alle 1.200 Kunden verschicken", "de"),
        ("Reklamationen reduzieren", "de"),
        ("Reduce reclamations", "en"),
        ("Open Café Zoë", "en"),
        ("Krankenstand? nee, Überstunden. 240 h auf 150", "de"),
        ("Kundenbeschwerden runter", "de"),
        ("Angebote schneller raus. dauert ne Woche", "de"),
        ("will besser englisch können", "de"),
        ("Tool and die maintenance", "en"),
        ("will be faster", "en"),
        ("", "en"),
        ("Close the books in die Post office", "en"),
    ],
)
def test_the_language_is_told_from_everyday_words(text: str, language: str) -> None:
    assert detect(text) == language


def test_the_context_tells_where_the_text_does_not() -> None:
    assert detect("NPS 50", "Ziele der Abteilung für das Jahr und was wir dafür tun") == "de"
