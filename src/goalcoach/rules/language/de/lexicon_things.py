"""What German work is about: nouns that are no names although each has a capital. Forms with an umlaut are listed,
all other endings follow, and a noun of OBJECT_AT_WORK counts at the end of a compound, too."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

OBJECT_AT_WORK: Mapping[str, str] = listed(
    # How work is done
    "absage, absprache, abfrage, abgabe, abgang, abgänge, ablage, abnahme, abreise, abschluss, abstand, abstände, abteilung, abwesenheit, "
    "analyse, andrang, anfall, angabe, ankunft, anlage, annahme, anreise, ansage, ansatz, ansätze, anteil, antrag, anträge, anweisung, "
    "anzeige, arbeitsgang, arbeitsgänge, aufgabe, auflage, aufnahme, aufsicht, auftakt, auftrag, ausbau, ausfall, ausgabe, ausgang, "
    "ausgänge, aushang, aushänge, ausleihe, ausrede, aussage, auswahl, auszug, auszüge, bauteil, befund, beginn, begleiter, bescheid, "
    "beschluss, bestätigung, beteiligte, beurteilung, blickkontakt, buchung, charge, dauer, deckel, diagnose, druck, durchgang, "
    "durchgänge, durchlauf, durchläufe, durchsicht, ebene, eigenschaft, einblick, eingang, eingänge, eingriff, einheit, einkauf, "
    "einkäufe, einkommen, einschätzung, einstieg, eintrag, einträge, einwand, einwände, entscheidung, entwurf, entwürfe, erfolg, "
    "erklärung, erlaubnis, ernte, faktor, farbe, fassung, fehlalarm, fehlteil, fertigstellung, folge, form, fortschritt, freigabe, "
    "freiraum, freiräume, gebühr, gegenstand, gegenstände, geduld, gefahr, gehör, gewissheit, grundlage, gutachten, haltung, "
    "handgriff, handlung, heft, herkunft, hinsicht, hürde, idee, interesse, irrtum, irrtümer, klage, kniff, komponente, kontrolle, "
    "konzept, kopie, korrektur, kritik, kundschaft, kürzel, kurs, kurve, lagerplatz, lagerplätze, lauf, läufe, lehre, leiste, lernstoff, "
    "lerngruppe, linie, lösung, lohnlauf, lohnläufe, mangel, mängel, mahnung, maßnahme, meinung, meldung, menge, merkblatt, "
    "merkblätter, merkmal, messwert, methode, mitteilung, modell, muster, muße, nachfrage, nachricht, nachteil, neuland, norm, nutzen, "
    "ordner, paket, partie, pegel, phase, portion, position, preis, probe, prüfung, quelle, quittung, rahmen, rampe, rate, reaktion, "
    "rede, reinigung, reserve, restmenge, retoure, risiko, risiken, routine, rückfrage, rückgabe, rückgang, rückgriff, "
    "rückhalt, rückläufer, rücklauf, rückschlag, rückschläge, rücksicht, rüstzeit, rundgang, rundgänge, schaden, schäden, schema, "
    "schicht, schichtwechsel, schlüssel, schnitt, schreiben, schulung, schwelle, schwierigkeit, seminar, sendung, serie, sicht, signal, "
    "skizze, sorte, spiel, spur, stapel, steuer, stichprobe, stichtag, stimme, stoff, störung, strecke, streit, stress, "
    "stückliste, stufe, summe, takt, tätigkeit, technik, teilmenge, telefonat, test, text, tipp, titel, tour, training, überblick, "
    "übergabe, übernahme, überschrift, überstunde, übung, umbau, umfang, umfrage, umleitung, umsetzung, umtausch, umzug, umzüge, "
    "unfall, unsicherheit, unterbrechung, unterricht, urkunde, urteil, variante, veränderung, verband, verbände, verdacht, verfahren, "
    "verlust, vermerk, versand, verspätung, verstoß, verstöße, vertrag, verträge, vertretung, verzug, vorbehalt, vordruck, vorfall, "
    "vorfälle, vorgabe, vorgehen, vorhaben, vorlage, vorrat, vorräte, vorschrift, vorsicht, vortrag, vorträge, wartung, wechsel, "
    "widerspruch, widersprüche, wirkung, wissen, wortwahl, zeichen, zeugnis, zugriff, zusage, zusammenhang, zuschlag, zuschläge, "
    "zuständigkeit, zustimmung, zutat, frist, eindrücke, sturz, stürze, inventur, gericht, leihgabe, police, kredit, lehrgang, lehrgänge, "
    "mentoring, coaching, schritttempo, runde, umstellung, gewohnheit, absicht, einsicht, nachsicht, aufwand, abwechslung, abkürzung, "
    # With whom
    "ämter, anbieter, ansprechpartner, anwohner, arzt, ärzte, ärztin, ärztinnen, auftraggeber, aushilfe, auszubildende, azubi, bedienung, "
    "behörde, berater, beraterin, besitzer, besucher, betreuer, betreuerin, bewohner, bewohnerin, dozent, erzieher, erzieherin, fachkraft, "
    "fachkräfte, fahrer, fahrerin, fahrerinnen, familie, gegner, handwerker, hausarzt, helfer, helferin, hersteller, käufer, "
    "kräfte, lehrkraft, lehrkräfte, leitung, lernende, lieferant, mandant, mandantin, meister, meisterin, mieter, mieterin, "
    "mitglied, nutzer, partner, pflegekraft, pflegekräfte, prüfer, prüferin, schulleitung, schwester, pfleger, spender, teilnehmer, teilnehmerin, "
    "trainer, trainerin, verein, verkäufer, verkäuferin, vertreter, vertreterin, "
    # What lies around
    "akte, archiv, automat, becken, befehl, behälter, betten, bestellung, boden, böden, brötchen, bühne, dach, dächer, decke, deckung, dichtung, "
    "düse, etikett, fahrzeug, fässer, fenster, filter, flasche, fläche, flur, formel, gabelstapler, gebäude, gehege, gemüse, gerüst, getreide, "
    "getriebe, getränk, glas, gläser, hebel, heizkörper, heizung, kabel, kamera, kanal, kanäle, kante, karte, karton, kasten, kästen, "
    "kette, kiste, klappe, klinik, knopf, knöpfe, konto, konten, kühlung, küche, labor, ladung, lampe, lieferung, maschine, medikament, "
    "messgerät, möbel, motor, mulde, palette, papier, pumpe, rohr, säule, saatgut, schacht, schächte, schalter, scheibe, schild, "
    "schilder, schleuse, reagenz, reagenzien, zertifikat, schloss, schlösser, schlauch, schläuche, schraube, schublade, schutz, sensor, sicherung, spender, stapler, "
    "tafel, tank, tasche, tastatur, teller, theke, thermostat, tonne, treppe, tresor, türen, ventil, verpackung, waage, wäsche, "
    "tablette, infusion, maische, werkstatt, werkstätten, werkstück, werte, wunde, zange, zähler, zelle, ziegel, zimmer, züge, zutaten"
)
"""At the end of a compound as well: "Fehlkommissionierungen", "Merkblätter"."""

SHORT_NOUN: Mapping[str, str] = listed(
    "amt, abo, angst, prüfungsangst, brote, tierheim, bau, beet, bett, bier, brot, bus, chef, chefin, chefs, ei, eier, eis, fass, fax, fisch, fleisch, flug, flüge, futter, "
    "geld, geräusch, gips, gold, hals, hefe, hefen, hemd, herd, hof, holz, hund, hunde, hunden, internet, kalk, katze, katzen, kies, kessel, kinn, "
    "klang, knie, kran, kräne, lob, lohn, löhne, luft, mail, mails, malz, mehl, mörtel, estrich, beton, milch, mund, müll, mut, netz, note, noten, neue, neues, obst, "
    "öl, ohr, ohren, pferd, pferde, rad, räder, rasen, reben, rebe, reis, rohr, rücken, ruf, rufe, saal, säle, salz, sand, satz, schaf, schafe, schiff, "
    "schiffe, schnur, seil, seile, sieb, spinat, stall, ställe, stau, staus, teig, teige, tee, tier, tiere, tieren, tinte, tisch, tische, tor, tore, "
    "torte, torten, trauben, tür, vase, vieh, recht, rechte, rechten, helm, helme, wand, wände, wein, weine, zahn, zähne, zaun, zäune, zug, räume, räumen, raum, "
    "plätze, gänge, ärger, angst, ängste, glück, freude, spaß, stolz, neugier, wut, trauer, klasse, klassen, halbjahr, jahre, jahren, quartal, quartale"
)
"""Only by themselves: at the end of a longer word they are parts of names, "Buchholz"."""
