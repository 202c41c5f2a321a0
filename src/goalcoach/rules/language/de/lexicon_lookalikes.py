"""Longer German words in which a word about people means something else."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.de.wordings import nobody_else_at_work
from goalcoach.rules.language.phrasing import joined, listed

_PARTNER = "dem lieferanten, dem anbieter, dem dienstleister, dem vermieter, dem hersteller, dem spediteur, dem kunden"

LOOKALIKE: Mapping[str, str] = listed(
    "patienten entlassen, patientinnen entlassen, patient entlassen, patientin entlassen, bewohner entlassen, "
    "gefangene entlassen, gefangenen entlassen, schüler entlassen, an deiner stelle, an ihrer stelle, "
    "so wie du es, so wie du sie, so wie du ihn, so wie du das, wie du wirkst, wie sie wirken, wie du klingst, niemand in der hand, keiner in der hand, fahrgäste befördert, güter befördert, mehr geld … einwerben, beförderung der paletten, beförderung von paletten, beförderung der waren, beförderung von waren, beförderung der "
    "fahrgäste, beförderung der güter, beförderung der post, beförderungsbedingungen, krankmeldungen im formular, "
    "krankmeldungen im neuen formular, krankmeldungen im system, formular für krankmeldungen, krankmeldungen im portal, "
    "schwangerschaftsvertretung, elternzeitvertretung, altersstruktur der tickets, kalter start, schwierige migration, "
    "aggressive frist, aggressiver zeitplan, schwangere patientinnen, muslimische kunden, krebs screening, diabetes "
    "beratung, diabetes patienten, epilepsie station, depressionen behandeln, kündigungsfrist im vertrag, kündigung "
    "des mietvertrags, kündigungen von abonnements, beförderung von gütern, beförderung von fahrgästen, "
    "fehlzeitenmeldung im system, antrag auf elternzeit, anträge auf elternzeit, natürliche sprache, bewertung der "
    "app, bewertungen der kunden, ranking der seite, scheidung der geschäftsfelder, hautfarbe im bild",
    joined(
        "besser, schneller, schlechter, langsamer, genauer, sicherer, öfter, häufiger",
        "als du",
        "dachtest, denkst, erwartet, geplant, glaubst, geglaubt, meinst, wolltest",
    ),
    joined(
        "anlage, anlagen, maschine, maschinen, gerät, geräte, software, version, server, drucker, teil, teile, system, "
        "systeme, liste, daten, werkzeug, werkzeuge",
        "zu, ist zu, sind zu, war zu, waren zu",
        "alt für, jung für",
    ),
    joined(
        "die, der, eine, einer, jede, jeder, welche, welcher, meine, meiner, deine, deiner, ihre, ihrer, eure, eurer, unsere, "
        "unserer, erste, ersten, zweite, zweiten, dritte, dritten, vierte, vierten, neue, neuen, ganze, ganzen, pro, je, #, "
        "in, aus, von, mit, bei, für, zur, keine, diese, jene, solche, andere, letzte, letzten, nächste, nächsten, halbe, halben, "
        "gesamte, gesamten, kleine, kleinen, große, großen, schwierige, schwierigen, dieser, derselben, keiner, andere, anderen, höhere, höheren, parallele",
        "klasse",
    ),
    joined(
        "klasse",
        "#, führen, führst, geführt, unterrichten, unterrichtest, unterrichtet, vom, aus, hat, hatte, kam, kommt",
    ),
    joined("ist, war", "nicht deine schuld, nicht deine eigene schuld"),
    joined("wer kennt", "die …, den …, das …", "besser als der kollege, besser als die kollegin"),
    joined("kündigung an", "den lieferanten, den anbieter, den dienstleister, den vermieter, den hersteller"),
    joined("fahrgäste, passagiere, güter, pakete, busse, züge", "befördern, befördert, … befördert"),
    joined("mehr geld", "… einwerben, … sammeln"),
    joined("niemand, keiner, keine", "in der hand, im griff"),
    joined("patienten, patientinnen", "sollen, können, müssen, dürfen", "… entlassen werden"),
    joined("sollen, können, müssen, dürfen, dass, bis", "patienten, patientinnen", "… entlassen werden"),
    joined("entlassung", "der patienten, von patienten, des patienten, der patientin, einer patientin"),
    joined(
        "der patient, die patientin, die patienten",
        "entlassen wird, entlassen werden, entlassen werden kann, entlassen werden können",
    ),
    joined(
        "welche maschine, welche anlage, welche linie, welche liste, welches gerät, welches werkzeug, welcher lieferant, "
        "welcher schritt",
        "ist, war, läuft, lief, arbeitet, arbeitete, liefert, lieferte",
        "besser, schlechter",
        "als die anderen",
    ),
    joined("mit", _PARTNER, "den vertrag, diesen vertrag, einen vertrag", "verlängern, nicht verlängern"),
    joined(
        "willst du, möchtest du, musst du, kannst du, sollst du",
        "deinen vertrag mit",
        _PARTNER,
        "… verlängern, … beenden, … lösen",
    ),
    joined("worauf kannst du, worauf darfst du, worauf können sie", "… stolz sein"),
    joined("heißt, hieße, bedeutet", "sehr gut, für dich sehr gut, bei euch sehr gut, hier sehr gut"),
    joined("wann ist, wann wäre, was ist, was wäre", "… sehr gut"),
    joined(
        "ware, waren, artikel, preis, preise, falsch, richtig, neu",
        "ausgezeichnet, ist ausgezeichnet, sind ausgezeichnet",
    ),
    joined(
        "trotz, bei aller",
        "wut, trauer, angst, frust, enttäuschung, panik, zorn",
        "der, von, von den, unter den, unter",
        "gäste, gästen, kunden, kundinnen, patienten, patientinnen, eltern, angehörigen, bewohner, bewohnern, fahrgäste, fahrgästen, "
        "besucher, besuchern, schüler, schülern, nachbarn, anwohner, anwohnern, leute, leuten, familien, käufer, käufern, mieter, mietern",
    ),
    joined(
        "dem verein, der verein, den verein, die schule, der schule, die kasse, der kasse, die gemeinde, der gemeinde",
        "finanziell",
    ),
    joined(
        "zugänge, zugang, lizenz, lizenzen, gutschein, gutscheine, genehmigung, genehmigungen", "unbefristet"
    ),
    joined(
        "versetzung der, versetzung von", "schüler, schülern, beete, beeten, pflanzen, wand, wände, maschinen"
    ),
    nobody_else_at_work(),
    joined(
        "eine",
        "gute, tolle",
        "frage, idee, antwort, wahl",
        "an die, an den, an deine, an deinen, wäre, ist eine",
    ),
)
