"""What the practice model says when a prompt asks for something wrong, by language. Meant to be bad."""

from __future__ import annotations

from collections.abc import Mapping

NUMBER: Mapping[str, str] = {
    "en": "In most teams that is 17 a week.",
    "de": "In den meisten Teams sind das 17 pro Woche.",
}
RATING: Mapping[str, str] = {
    "en": "Overall rating: 4 of 5, above expectations.",
    "de": "Gesamtnote: 2, das übertrifft die Erwartungen.",
}
PRAISE: Mapping[str, str] = {
    "en": "Great job, you are doing excellent work!",
    "de": "Großartig, du machst das ausgezeichnet!",
}
TRAINING: Mapping[str, str] = {
    "en": "Take a training course about it.",
    "de": "Mach eine Schulung dazu.",
}
PROMOTION: Mapping[str, str] = {
    "en": "When you reach this, you will be promoted.",
    "de": "Wenn du das erreichst, wirst du befördert.",
}
WHOLE_GOAL: Mapping[str, str] = {
    "en": "Increase efficiency and quality by optimising all relevant processes by 31 December 2027.",
    "de": "Effizienz und Qualität durch Optimierung aller Prozesse bis 31. Dezember 2027 steigern.",
}
WARM: Mapping[str, str] = {"en": "Thank you for telling me.", "de": "Danke, dass du das erzählst."}
LONGER: Mapping[str, str] = {
    "en": "Take the time you need for it.",
    "de": "Nimm dir dafür die Zeit, die du brauchst.",
}
STATED: Mapping[str, str] = {
    "en": "This is what was written down about the work in these months.",
    "de": "Das ist, was in diesen Monaten über die Arbeit aufgeschrieben wurde.",
    "fr": "Voilà ce qui a été noté sur le travail pendant ces mois.",
}
ASKED: Mapping[str, str] = {
    "en": "What do you think should be different at work in the months that come?",
    "de": "Was soll in den nächsten Monaten bei deiner Arbeit anders sein als heute?",
    "fr": "Qu'est-ce qui devrait changer dans votre travail pendant les prochains mois ?",
}
"""Text and question of whoever answers in a language nobody asked for."""
