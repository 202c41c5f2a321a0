"""Words of goals at work in German: directions, verbs of activity and result, owners, purpose."""

from __future__ import annotations

from collections.abc import Mapping


def _plain(words: str) -> dict[str, str]:
    return dict.fromkeys((w.strip() for w in words.split(",") if w.strip()), "")


DELIVERABLE_VERB: Mapping[str, str] = _plain(
    "implementieren, realisieren, etablieren, konzipieren, "
    "veröffentlichen, unterschreiben, unterzeichnen, einstellen, abschließen, beenden, fertigstellen, "
    "liefern, eröffnen, einreichen, abgeben, bestehen, erwerben, erhalten, installieren, migrieren, "
    "einführen, ersetzen, austauschen, entfernen, schreiben, verfassen, erstellen, bauen, errichten, "
    "entwerfen, gründen, organisieren, gewinnen, kaufen, beschaffen, besetzen, zusammenführen, "
    "automatisieren, digitalisieren, übersetzen, verabschieden, übergeben, vorlegen, aushandeln, "
    "überarbeiten, durchführen, schulen, zertifizieren, beheben, pflanzen, auswerten, machen, mahnen, "
    "anbieten, umziehen, inbetriebnehmen, ausliefern, freigeben, genehmigen, schließen, ablösen, "
    "umsetzen, einrichten, aufbauen, sanieren, renovieren, verlegen, führen, leiten, vorliegen"
)

MAINTAIN_VERB: Mapping[str, str] = _plain(
    "halten, beibehalten, aufrechterhalten, bewahren, erhalten, sichern, pflegen"
)

DIRECTION_UP: Mapping[str, str] = _plain(
    "steigern, erhöhen, anheben, vergrößern, ausbauen, ausweiten, verdoppeln, verdreifachen, wachsen, "
    "verbessern, mehr, höher, maximieren, übertreffen, gewinnen, beschleunigen, steigen"
)

DIRECTION_DOWN: Mapping[str, str] = _plain(
    "senken, verringern, reduzieren, verkürzen, halbieren, vermindern, minimieren, kürzen, abbauen, "
    "drücken, weniger, niedriger, unter, fallen, sinken, einsparen, sparen, begrenzen, vermeiden, "
    "verbrauchen, abnehmen"
)

DIRECTION_KEEP: Mapping[str, str] = _plain("halten, beibehalten, stabilisieren, stabil, konstant")

PURPOSE_MARKER: Mapping[str, str] = _plain(
    "damit, weil, um zu, sodass, so dass, denn, mit dem ziel, zwecks, dadurch, im rahmen, zur "
    "erreichung, aus diesem grund, zweck, nutzen, beitrag zu"
)

COLLECTIVE_OWNER: Mapping[str, str] = _plain(
    "wir, unser, unsere, unseren, uns, das team, unser team, alle, jeder, alle mitarbeiter, alle "
    "mitarbeitenden, die abteilung, das unternehmen, die firma, die belegschaft, jemand, man, die "
    "führung, der bereich"
)

PRIVATE_TOPIC: Mapping[str, str] = _plain(
    "abnehmen, diät, kalorien, fitnessstudio, joggen, marathon, rauchen, alkohol, schwangerschaft, "
    "scheidung, hochzeit, heiraten, meine kinder, meine familie, meine gesundheit, gebet, yoga, "
    "gitarre, klavier, hobby, tor, glücklich, blutdruck, schlaf, haushalt"
)

FINISHING_VERB: Mapping[str, str] = _plain(
    "abschließen, beenden, fertigstellen, veröffentlichen, unterschreiben, unterzeichnen, einstellen, "
    "einreichen, abgeben, bestehen, erhalten, erwerben, zertifizieren, liefern, installieren, "
    "einführen, migrieren, entfernen, besetzen, verabschieden, genehmigen, ersetzen, austauschen, "
    "digitalisieren, beheben, übergeben, aushandeln, eröffnen"
)

CHANGING_VERB: Mapping[str, str] = _plain("bringen, ändern, reduzieren, optimieren, übertreffen")

REACHING_VERB: Mapping[str, str] = _plain(
    "erreichen, erfüllen, treffen, einhalten, übertreffen, schaffen, liefern"
)

WHOLE_VERB: Mapping[str, str] = _plain(
    "abschließen, beenden, bestehen, schließen, entfernen, abgeben, einreichen, veröffentlichen, "
    "unterschreiben"
)

DRIVING_VERB: Mapping[str, str] = _plain("bewegen, schieben, vorantreiben")

VEHICLE: Mapping[str, str] = _plain(
    "bus, auto, wagen, lkw, laster, zug, bahn, taxi, krankenwagen, fähre, traktor, kran, stapler, rollstuhl, bett, fahrzeug"
)

MAKING_VERB: Mapping[str, str] = _plain("entwickeln, leiten, bereitstellen, ausbauen, machen")

BECOMING_VERB: Mapping[str, str] = _plain("werden, sein, bleiben")

HAVING_VERB: Mapping[str, str] = _plain("haben")

PROVIDING_VERB: Mapping[str, str] = _plain("bereitstellen, liefern")

RUNNING_VERB: Mapping[str, str] = _plain("leiten")

GROWING_VERB: Mapping[str, str] = _plain("wachsen")

PRACTISING_VERB: Mapping[str, str] = _plain("üben, trainieren")
