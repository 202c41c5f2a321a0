"""Words about learning and growing, measures and dates; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import joined, listed

FIXED_TRAIT: Mapping[str, str] = listed(
    "kein zahlenmensch, kein technikmensch, kein sprachmensch, kein verkäufertyp, keine führungspersönlichkeit, geborene "
    "führungskraft, naturtalent, von natur aus schüchtern, kein talent für, keine begabung für, kein händchen für, ich "
    "bin schlecht in, ich bin hoffnungslos, ich bin einfach nicht, zu alt zum lernen"
)
OTHERS_DECIDE: Mapping[str, str] = listed(
    "ausgewählt werden, eingeladen werden, ernannt werden, nominiert werden, berufen werden, angenommen werden, "
    "anerkannt werden, gesehen werden als, bekannt werden als, den preis gewinnen, einen preis gewinnen"
)
SINGLE_USE: Mapping[str, str] = listed(
    "mindestens einmal, nur einmal, einmal anwenden, einmal ausprobieren, ein einziges mal, einmalig"
)
TIME_EXCUSE: Mapping[str, str] = listed(
    "keine zeit, wenig zeit, zu wenig zeit, zeitmangel, zeitdruck, zu viel arbeit, arbeitslast, zeit, tagesgeschäft, "
    "alltag, stress"
)
AFTER_HOURS: Mapping[str, str] = listed(
    "nach feierabend, am wochenende, an wochenenden, an den wochenenden, abends, jeden abend, in meiner freizeit, in der "
    "freizeit, an freien tagen, im urlaub, außerhalb der arbeitszeit, nach dienstschluss"
)
COURSE_WORD: Mapping[str, str] = listed(
    "kurs, lehrgang, schulung, zertifikat, zertifizierung, prüfung, diplom, bootcamp, seminar, workshop, fortbildung, "
    "weiterbildung"
)
STUDY_SIGN: Mapping[str, str] = listed(
    "lernen, studieren, kurs, lehrgang, schulung, zertifikat, zertifizierung, prüfung, diplom, studium, promotion, "
    "master, bootcamp, buch, unterricht, führerschein, sprachtest, fortbildung, weiterbildung"
)
COURSE_VERB: Mapping[str, str] = listed(
    "lernen, studieren, lesen, abschließen, beenden, bestehen, erwerben, erlangen, machen, belegen, besuchen, werden, "
    "vorbereiten, teilnehmen, anmelden, beginnen, anfangen"
)
RATING_NOUN: Mapping[str, str] = listed(
    "bewertung, bewertungen, rückmeldung, rückmeldungen, feedback, rezension, rezensionen, zufriedenheit, beurteilung, note"
)
DATE_WORD: Mapping[str, str] = listed(
    "januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, bis, zum, ende"
)
LIMIT_WORD: Mapping[str, str] = listed(
    "höchstens, mindestens, nicht mehr als, nicht weniger als, oder weniger, oder mehr, unter, über, maximal, minimal, "
    "zwischen, nicht überschreiten, spätestens"
)
INNER_QUALITY: Mapping[str, str] = listed(
    "geduld, empathie, einfühlungsvermögen, selbstbewusstsein, selbstvertrauen, selbstsicherheit, selbstdisziplin, belastbarkeit, "
    "durchsetzungsvermögen, durchsetzungskraft, gelassenheit, resilienz, charisma, führungsstärke, eigeninitiative, "
    "geduldig, geduldiger, selbstbewusst, selbstbewusster, selbstsicher, selbstsicherer, belastbar, belastbarer, "
    "durchsetzungsfähig, durchsetzungsfähiger, durchsetzungsstark, empathisch, empathischer, einfühlsam, einfühlsamer, "
    "proaktiv, proaktiver, gelassen, gelassener, diszipliniert, disziplinierter, entschlossener, mutig, mutiger, souverän, "
    "souveräner, charismatisch, charismatischer, resilient, resilienter, teamfähig, teamfähiger",
    joined(
        "zuverlässiger, flexibler, motivierter, engagierter, freundlicher, höflicher, kreativer, offener, ruhiger, "
        "organisierter, ehrgeiziger, positiver",
        "werden, sein, bleiben",
    ),
)
TAUGHT_WORD: Mapping[str, str] = listed(
    "kurs, kurse, kursen, kurses, lehrgang, lehrgänge, lehrgängen, schulung, schulungen, seminar, seminare, seminaren, workshop, workshops, "
    "fortbildung, fortbildungen, weiterbildung, weiterbildungen, webinar, webinare, training, trainings, bootcamp"
)
OFFERING_VERB: Mapping[str, str] = listed(
    "hat, haben, hatte, bietet, bieten, gibt, läuft, laufen, veranstaltet, hält, macht, führt, ist, sind, beginnt, startet, passt, hilft, "
    "lehrt, findet"
)
OPEN_CLAIM: Mapping[str, str] = listed(
    "kein, keine, keinen, keiner, keinem, nicht, nichts, nie, ohne, ob, wenn, falls, würde, würden, könnte, könnten, wäre, möchtest, willst, "
    "wünschst, fragst, suchst, weiß, weißt, leider"
)
BEARING: Mapping[str, str] = listed(
    "einstellung, arbeitseinstellung, haltung, geisteshaltung, mentalität, persönlichkeit, charakter, begeisterung, leidenschaft, "
    "charme, ausstrahlung"
)
ATTENDED: Mapping[str, str] = listed(
    "teilgenommen, nimmt teil, nahm teil, besucht, besuchte, absolviert, absolvierte, abgeschlossen, bestanden, belegt, gemacht, "
    "mitgemacht, durchlaufen"
)
TEACHER_WORD: Mapping[str, str] = listed(
    "trainer, trainerin, dozent, dozentin, praxisanleiter, praxisanleiterin, praxisanleitung, ausbilder, ausbilderin, "
    "ausbildungsleiter, ausbildungsleiterin, fachtrainer, fachtrainerin"
)
FAVOUR_ASKED: Mapping[str, str] = listed(
    "frage, fragen, fragt, nachfragen, nachfrage, anfragen, anfrage, bitte, bitten, bittet, bitt"
)
"""Somebody is asked something."""
FAVOUR_WHETHER: Mapping[str, str] = listed("ob, dass")
FAVOUR_GRANTED: Mapping[str, str] = listed(
    "zusieht, zuschaut, zuguckt, hilft, helfen, zeit, dabei, mitkommt, mitmacht, einspringt, zeigt, kommt"
)
"""What somebody is asked for who is to help another learn."""
OF_MANY: Mapping[str, str] = listed("jede, jeden, jeder, jedem, jedes")
"""Where these are asked, it is work and no favour."""
MEANWHILE: Mapping[str, str] = listed("wenn ich, während ich, wie ich")
SEEN_AT_IT: Mapping[str, str] = listed("lässt mich, lasst mich, lass mich")
"""In front of what somebody does themselves."""
LEVEL_NAME: Mapping[str, str] = listed("stufe, level")
LEVEL_REACHED: Mapping[str, str] = listed(
    "erreiche, erreichen, schaffe, schaffen, komme, kommen, beherrsche, beherrschen"
)
