"""Words of goals at work in German: directions, verbs of activity and result, owners, purpose."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

DELIVERABLE_VERB: Mapping[str, str] = listed(
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

MAINTAIN_VERB: Mapping[str, str] = listed(
    "halten, beibehalten, aufrechterhalten, bewahren, erhalten, sichern, pflegen"
)

DIRECTION_UP: Mapping[str, str] = listed(
    "steigern, erhöhen, anheben, vergrößern, ausbauen, ausweiten, verdoppeln, verdreifachen, wachsen, "
    "verbessern, mehr, höher, maximieren, übertreffen, gewinnen, beschleunigen, steigen"
)

DIRECTION_DOWN: Mapping[str, str] = listed(
    "senken, verringern, reduzieren, verkürzen, halbieren, vermindern, minimieren, kürzen, abbauen, "
    "drücken, weniger, niedriger, unter, fallen, sinken, einsparen, sparen, begrenzen, vermeiden, "
    "verbrauchen, abnehmen"
)

DIRECTION_KEEP: Mapping[str, str] = listed("halten, beibehalten, stabilisieren, stabil, konstant")

PURPOSE_MARKER: Mapping[str, str] = listed(
    "damit, weil, um zu, sodass, so dass, denn, mit dem ziel, zwecks, dadurch, im rahmen, zur "
    "erreichung, aus diesem grund, zweck, nutzen, beitrag zu"
)

COLLECTIVE_OWNER: Mapping[str, str] = listed(
    "wir, unser, unsere, unseren, uns, das team, unser team, alle, jeder, alle mitarbeiter, alle "
    "mitarbeitenden, die abteilung, das unternehmen, die firma, die belegschaft, jemand, man, die "
    "führung, der bereich"
)

PRIVATE_TOPIC: Mapping[str, str] = listed(
    "abnehmen, diät, kalorien, fitnessstudio, joggen, marathon, rauchen, alkohol, schwangerschaft, "
    "scheidung, hochzeit, heiraten, meine kinder, meine familie, meine gesundheit, gebet, yoga, "
    "gitarre, klavier, hobby, tor, glücklich, blutdruck, schlaf, haushalt"
)

FINISHING_VERB: Mapping[str, str] = listed(
    "abschließen, beenden, fertigstellen, veröffentlichen, unterschreiben, unterzeichnen, einstellen, einreichen, "
    "abgeben, bestehen, erhalten, erwerben, zertifizieren, installieren, einführen, migrieren, entfernen, besetzen, "
    "verabschieden, genehmigen, ersetzen, austauschen, digitalisieren, beheben, übergeben, aushandeln, eröffnen"
)

CHANGING_VERB: Mapping[str, str] = listed("bringen, ändern, reduzieren, optimieren, übertreffen")

REACHING_VERB: Mapping[str, str] = listed(
    "erreichen, erfüllen, treffen, einhalten, übertreffen, schaffen, liefern"
)

WHOLE_VERB: Mapping[str, str] = listed(
    "abschließen, beenden, bestehen, schließen, entfernen, abgeben, einreichen, veröffentlichen, "
    "unterschreiben"
)

DRIVING_VERB: Mapping[str, str] = listed("bewegen, schieben, vorantreiben")

VEHICLE: Mapping[str, str] = listed(
    "bus, auto, wagen, lkw, laster, zug, bahn, taxi, krankenwagen, fähre, traktor, kran, stapler, rollstuhl, bett, fahrzeug"
)

MAKING_VERB: Mapping[str, str] = listed("entwickeln, leiten, bereitstellen, ausbauen, machen")

BECOMING_VERB: Mapping[str, str] = listed("werden, sein, bleiben")

HAVING_VERB: Mapping[str, str] = listed("haben")

PROVIDING_VERB: Mapping[str, str] = listed("bereitstellen, liefern")

RUNNING_VERB: Mapping[str, str] = listed("leiten")

GROWING_VERB: Mapping[str, str] = listed("wachsen")

PRACTISING_VERB: Mapping[str, str] = listed("üben, trainieren")
