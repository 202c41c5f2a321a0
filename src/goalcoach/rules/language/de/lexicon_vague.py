"""Words that leave a German goal open: verbs without a change, qualities without a standard, empty times."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

VAGUE_VERB: Mapping[str, str] = listed(
    "verbessern, optimieren, unterstützen, fördern, stärken, sicherstellen, gewährleisten, vorantreiben, "
    "weiterentwickeln, ausbauen, pflegen, begleiten, betreuen, managen, entwickeln, beitragen, bemühen, kümmern, "
    "befassen, beschäftigen, auseinandersetzen, austauschen, arbeiten, intensivieren, professionalisieren, nutzen, "
    "halten, erschließen, gestalten, schaffen, einbringen, mitwirken, koordinieren, handeln, wirtschaften, einholen, "
    "übernehmen, machen, sein, sensibilisieren, motivieren, leben, fahren, anbieten"
)

LEARNING_VERB: Mapping[str, str] = listed(
    "lernen, erlernen, verstehen, beherrschen, kennenlernen, vertiefen, aneignen, auffrischen, "
    "einarbeiten, weiterbilden, fortbilden, studieren, üben, weiterentwickeln"
)

VAGUE_QUALITY: Mapping[str, str] = listed(
    "besser, bessere, besseren, besserer, effektiv, effektiver, effizient, effizienter, robust, "
    "hochwertig, erstklassig, angemessen, angemessene, regelmäßig, regelmäßige, regelmäßiger, zeitnah, "
    "zügig, schneller, schnell, erfolgreich, nachhaltig, nachhaltige, professionell, professioneller, "
    "optimal, optimale, angenehm, angenehmes, gut, gute, guten, gutes, deutlich, signifikant, spürbar, "
    "stärker, stark, flexibel, modern, moderne, innovativ, innovative, sicherer, pünktlicher, "
    "freundlicher, transparent, transparenter, sinnvoll, ausreichend, kontinuierlich, bestmöglich, "
    "bestmögliche, fit, glücklich, aktuellen stand, verständlich, kundenfreundlich, agil"
)

WEAK_COMMITMENT: Mapping[str, str] = listed(
    "nach möglichkeit, so weit wie möglich, soweit möglich, wenn möglich, möglichst, falls möglich, bei "
    "bedarf, gegebenenfalls, ggf, versuchen, probieren, bemühen, bestrebt, vielleicht, eventuell, "
    "hoffentlich, wenn zeit ist, wenn ich zeit habe, im rahmen des möglichen, würde gern, ich sollte, "
    "mal sehen, nach kräften, nach bestem wissen"
)

EMPTY_TIME: Mapping[str, str] = listed(
    "bald, demnächst, irgendwann, eines tages, langfristig, mittelfristig, kurzfristig, künftig, "
    "zukünftig, in zukunft, laufend, fortlaufend, dauerhaft, so bald wie möglich, sobald wie möglich, "
    "asap, auf dauer, immer wieder, gelegentlich, ab und zu, jederzeit, zu gegebener zeit"
)

PLACEHOLDER: Mapping[str, str] = listed(
    "tbd, xx, xxx, nn, n.n., platzhalter, hier einfügen, noch offen, wird noch festgelegt, noch "
    "festzulegen, lorem ipsum"
)

DEGREE: Mapping[str, str] = listed("mehr, weniger, höher, niedriger, besser, größer, kleiner, viel")

HEDGE: Mapping[str, str] = listed(
    "je nachdem, wenn möglich, falls möglich, bei bedarf, nach möglichkeit, soweit möglich, so weit wie "
    "möglich, wenn ich zeit habe"
)

OPEN_AMOUNT: Mapping[str, str] = listed(
    "mehr, weniger, weitere, bessere, zusätzliche, neue, einige, verschiedene"
)
