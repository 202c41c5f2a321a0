"""Words that decide how a German goal sentence reads; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

PLAINLY_UP: Mapping[str, str] = listed(
    "steigern, erhöhen, anheben, ausweiten, verdoppeln, verdreifachen, mehr, höher"
)

PLAINLY_DOWN: Mapping[str, str] = listed(
    "senken, verringern, reduzieren, verkürzen, halbieren, weniger, niedriger"
)

RATE_NOUN: Mapping[str, str] = listed("quote, rate, anteil, grad, prozentsatz")

SAFETY_REASON: Mapping[str, str] = listed(
    "sicherheit, arbeitssicherheit, unfall, unfälle, verletzung, verletzungen, patientensicherheit, leben"
)

PERFECTION: Mapping[str, str] = listed(
    "fehlerfrei, fehlerlos, perfekt, makellos, null fehler, lückenlos, ausnahmslos"
)

AVOID_VERB: Mapping[str, str] = listed("vermeiden, verhindern, aufhören, verzichten, unterlassen")

ACTIVITY_ONLY: Mapping[str, str] = listed(
    "teilnehmen, besuchen, anschauen, ansehen, zuhören, durchlesen, sitzung, fortbildung besuchen, kurs "
    "besuchen"
)

INPUT_VERB: Mapping[str, str] = listed("aufwenden, investieren, verbringen, einsetzen")

USE_PHRASE: Mapping[str, str] = listed(
    "anwenden, einsetzen, nutzen, in der praxis, im alltag, an echten, damit ich, selbst durchführen, "
    "selbst leiten"
)
