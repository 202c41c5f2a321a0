"""What rules ask, in the coach's German, by their codes. Data only."""

from __future__ import annotations

from collections.abc import Mapping

RULE_QUESTIONS: Mapping[str, str] = {
    "AL101": "Welches deiner laufenden Ziele kommt deshalb nicht voran?",
    "AL301": "In welche Rolle möchtest du hineinwachsen, wenn überhaupt?",
    "AL501": "Welchem dieser Ziele dienen die anderen?",
    "AL502": "Wie verteilt es sich auf die Ziele, denen es dient?",
    "DV206": "Ist das etwas, das du lernen willst, und würdest du es auch so sagen?",
    "DV301": "In welchen zwei Situationen hast du es angewendet, und an welchen Tagen?",
    "DV302": "Wer war dabei und könnte erzählen, was zu sehen war?",
    "ME204": "Geht es darum, die Zahl zu halten, oder soll sie sich ändern?",
    "ME205": "Was davon stimmt: der Stand heute, die Zielzahl oder die Richtung?",
    "ME206": "Soll die Zahl steigen oder sinken?",
    "ME208": "Welche Zahl soll es sein?",
    "ME209": "Wie viele sollen es sein?",
    "ME401": "Was soll bei diesen Stunden herauskommen?",
    "ME403": "Was soll stattdessen geschehen, und wie oft?",
    "OK303": "Was zeigen die Zahlen nicht?",
    "SG101": "Worum geht es?",
    "SG102": "Kannst du diese Stelle noch einmal tippen?",
    "SG104": "Welche zwei Sätze sind die wichtigsten?",
    "SG108": "Ist das ein Ziel mit Schlüsselergebnissen oder eines dieser Ergebnisse?",
    "SP102": "Wenn dir nichts im Weg stünde, was genau würdest du zusagen?",
    "SP104": "Was willst du tun oder ändern, und woran oder für wen?",
    "SP201": "Wenn das getan ist, was ist dann für die anders, für die es gedacht ist?",
    "SP202": "Welches von beiden ist wichtiger, und soll das andere ein eigenes Ziel werden?",
    "SP401": "Was gehört in die Lücke?",
    "TI201": "Welches Datum meinst du?",
    "TI202": "Welches Jahr oder welchen Tag meinst du?",
    "TI203": "Welcher der beiden Tage stimmt?",
    "TI205": "Welchen Tag meinst du?",
    "TI206": "Welchen Monat meinst du?",
    "TI301": "Welcher Teil davon könnte in einem Jahr oder früher wahr sein?",
    "TI302": "Wann schaust du das nächste Mal darauf, und mit wem?",
}
