"""What a review must not say, in the many wordings it is said in: feelings, pay, praise, causes. No theme."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.rules.language.phrasing import joined, split

_YOURS = "dein, deine, deinen, deinem, deiner, deines, ihr, ihre, ihren, ihrem, ihrer, ihres"
_NAMED_FEELINGS = (
    "wut, trauer, angst, verzweiflung, enttäuschung, verbitterung, frust, scham, panik, zorn, kummer, neid, eifersucht, verunsicherung, "
    "resignation, einsamkeit, überforderung"
)
_YOU = "du, dich, dir, sie, ihnen"


_FELT = (
    "stolz, gerührt, ergriffen, bewegt, froh, glücklich, erleichtert, verärgert, nervös, wütend, traurig, müde, gestresst, frustriert, gelangweilt, "
    "enttäuscht, angespannt, verletzt, verlegen, unzufrieden, besorgt, gereizt, begeistert, ängstlich, erschöpft, überfordert, getroffen, genervt"
)


def feelings_seen() -> Iterator[str]:
    """What somebody felt, told as if one could see it."""
    yield from joined(
        "sichtlich, merklich, erkennbar, spürbar, offensichtlich, offenbar, unverkennbar", _FELT
    )
    yield from joined(
        "dich …, sie sich …, du dich …, sie …",
        "gefürchtet, geärgert, geniert, geschämt, gelangweilt, gegrämt, gesorgt hast, gesorgt haben, hineingesteigert, gekränkt hat, genervt hat, gefreut hat, "
        "verletzt hat, enttäuscht hat, verärgert hat, getroffen hat, beschäftigt hat, mitgenommen hat, gestresst hat, belastet hat, bedrückt hat, beleidigt hat, "
        "frustriert hat, überfordert hat, eingeschüchtert hat, verunsichert hat",
    )
    yield from joined(
        "dich, sie sich, du dich",
        "… fürchten, … fürchtest, … ärgern, … ärgerst, … schämen, … schämst, … genieren, … langweilen, … langweilst, … grämen, … ängstigen",
    )
    yield from joined(
        "sah, sieht, merkte, merkt, spürte, spürt, hörte, hört, ansehen, anmerken",
        "man dir, man ihnen, dir an, ihnen an, jeder dir, jeder ihnen",
    )
    yield from split(
        "man sah dir, man sah ihnen, man merkte dir, man merkte ihnen, man merkt ihnen, man sieht ihnen, man hörte dir, man hörte ihnen, man hört ihnen, "
        "war dir anzusehen, war ihnen anzusehen, war dir anzumerken, war ihnen anzumerken, ist dir anzusehen, ist ihnen anzusehen, stand dir ins gesicht, "
        "stand ihnen ins gesicht, ins gesicht geschrieben, aus angst, aus frust, aus trotz, aus langeweile, aus ärger, aus scham, aus stolz, vor wut, vor angst, vor freude, "
        "zu deiner erleichterung, zu ihrer erleichterung, zu deinem ärger, zu ihrem ärger, an die nieren, auf die nerven, auf den geist, zur weißglut, zur verzweiflung, "
        "die nerven verloren, die geduld verloren, den mut verloren, die freude verloren, die lust verloren, das herz verloren, schwer gefallen sein, schwergefallen sein, "
        "wie stolz, wie froh, wie wütend, wie traurig, wie enttäuscht, gewurmt, gefuchst, gewurmt haben, geschmerzt, zugesetzt hat, zu schaffen gemacht, zu herzen genommen, unter die haut, aus der fassung, aus der haut, kalte füße, sie … keine lust, sie … die lust verloren, keinen bock, null bock, kein interesse mehr, gleichgültig geworden, "
        "bist du … egal, dir ist … egal, ist dir … egal, ist ihnen … egal, war dir … egal, war ihnen … egal, mit widerwillen, widerwillig, zähneknirschend, missmutig, "
        "schweren herzens, sichtlich gelitten, am ende ihrer kräfte, am ende deiner kräfte, mit den nerven"
    )
    yield from joined(
        _YOURS,
        "furcht, ärger, unmut, unlust, scham, stolz, freude, unsicherheit, nervosität, unruhe, gereiztheit, ungeduld, verzweiflung, enttäuschung, verbitterung, "
        "eifersucht, neid, wut, panik, sorge, sorgen, selbstvertrauen, selbstbewusstsein, begeisterung, gemüt, nerven, laune, unzufriedenheit, erleichterung, widerwille, überforderung",
    )
    yield from joined(
        "trotz, voller, trotz aller, trotz all der, bei aller, unter, in, mit viel", _NAMED_FEELINGS
    )
    yield from joined(
        _YOU,
        "… angst vor, … angst hast, … angst haben, … angst hatten, … wütend, … verzweifelt, … eingeschüchtert, … gekränkt, … beleidigt, … überfordert",
    )


def kinds_at_work() -> Iterator[str]:
    """A kind of people, named as some of those who work here: "die Frauen in meiner Schicht". Not: alte Pressen."""
    yield from joined(
        "alten, älteren, jungen, jüngeren, frauen, männer, mütter, ausländer, muslime, türken, polen, russen, syrer, rumänen, schwarzen",
        "aus dem, im, in meinem, in unserem, aus meinem, aus unserem",
        "team, dienst, betrieb, büro",
    )
    yield from joined(
        "alten, älteren, jungen, jüngeren, frauen, männer, mütter, ausländer, muslime, türken, polen, russen, syrer, rumänen, schwarzen",
        "aus der, in der, in meiner, in unserer, auf meiner, auf unserer, aus meiner, aus unserer",
        "schicht, station, abteilung, gruppe, filiale",
    )


def pay_in_sight() -> Iterator[str]:
    """Money, rank and the job itself."""
    yield from split(
        "höhergruppierung, höhergruppiert, höher gruppiert, höher gruppieren, höhere eingruppierung, höher eingruppiert, höherstufung, höhergestuft, hochgestuft, stufenaufstieg, "
        "entgeltgruppe, lohngruppe, gehaltsgruppe, besoldungsgruppe, entgeltstufe, leistungszulage, leistungsprämie, leistungsentgelt, sonderzahlung, bonuszahlung, einmalzahlung, "
        "gehaltssprung, lohnsprung, gehaltserhöhung, lohnerhöhung, mehr geld, mehr gehalt, mehr lohn, besser bezahlt, besser verdienen, finanziell, finanzielle anerkennung, "
        "entfristung, entfristet, entfristen, festanstellung, fest angestellt, fest anstellen, festvertrag, unbefristet, unbefristeten vertrag, unbefristete stelle, vertragsverlängerung, verlängerung … vertrags, "
        "verlängerung … vertrages, deine nächste stufe, nächste stufe für dich, nächste stufe im gehalt, nächsthöhere, aufstieg zur, aufstieg zum, ihr aufstieg, dein aufstieg, karriereleiter, karriereschritt, karrieresprung, "
        "für die stelle, für den posten, meine nachfolge, meinen nachfolger, meine nachfolgerin, meine stellvertretung, stellvertretende leitung, stellvertretender leiter, "
        "leitungsposten, leitungsstelle, führungsposten, führungsrolle, führungsposition, zum vorarbeiter, zur vorarbeiterin, zum teamleiter, zur teamleiterin, zum schichtleiter, "
        "zur schichtleiterin, zum abteilungsleiter, abmahnung, ermahnung, verwarnung, versetzung, müssen wir ersatz suchen, muss ich ersatz suchen, ersatz für dich, ersatz für sie, "
        "deine tage sind gezählt, deine stelle, ihre stelle, deinen arbeitsplatz, ihren arbeitsplatz, deinem lohnzettel, ihrem lohnzettel, auf dem lohnzettel, auf dem gehaltszettel, "
        "im geldbeutel, im portemonnaie, befördern, befördert"
    )
    yield from joined(
        "dich, dir, ihnen, für dich, für sie",
        "… aufsteigen, … vorschlagen für, … versetzen, … in die nächste stufe",
    )
    yield from joined(
        "du", "… aufsteigen, … aufsteigst, … versetzt werden, … versetzt wirst, … in die nächste stufe"
    )
    yield from joined(
        "beruflich, im betrieb, in der firma, im unternehmen, im haus, hier", "aufsteigen, … aufsteigen"
    )
    yield from joined(
        "sie könnten, sie können, könnten sie, wollen sie",
        "… beruflich aufsteigen, … zur … aufsteigen, … zum … aufsteigen",
    )


def threats_to_the_job() -> Iterator[str]:
    """That the person may lose the job. Not: a contract with a supplier, customers who give notice."""
    post = "den job, die stelle, den arbeitsplatz, die anstellung, deinen job, deine stelle, deinen arbeitsplatz, deine anstellung, ihren job"
    yield from joined(
        "droht dir, droht ihnen, dir droht, ihnen droht, dir drohen, drohen dir, dir blüht, blüht dir, erwartet dich, riskierst du, du riskierst, "
        "bekommst du, du bekommst, kriegst du, du kriegst, erhältst du, du erhältst",
        "… kündigung, … entlassung, … rauswurf, … abmahnung, … papiere, … laufpass",
    )
    yield from joined(
        "wirst du, du wirst",
        "… entlassen, … gekündigt, … gefeuert, … rausgeworfen, … rausgeschmissen, … freigestellt, … abgemahnt, … arbeitslos, … vor die tür gesetzt",
    )
    yield from joined("wird dir, dir wird, wird ihnen, ihnen wird", "… gekündigt")
    yield from joined(
        "man wird dir, sie werden dir, wir müssen dir, wir werden dir, die firma wird dir, die firma muss dir, dein chef wird dir, "
        "deine chefin wird dir, die leitung wird dir",
        "… kündigen",
    )
    yield from joined("wird dich, werden dich, müssen dich, muss dich, kann dich, können dich", "… kündigen")
    yield from joined(
        "dich",
        "… entlassen, … feuern, … rauswerfen, … rausschmeißen, … loswerden, … vor die tür setzen, … auf die straße setzen",
    )
    yield from joined("feuert, feuern, entlässt, entlassen, kündigt", "dich")
    yield from joined("dich, sie, dich noch, sie noch, dich am ende", post, "kosten, kostet, gekostet")
    yield from joined(
        "kostet dich, kostet sie, kostet dich noch, kostet dich sonst, kostet dich am ende", post
    )
    yield from joined(
        "verlierst du, du verlierst, riskierst du, du riskierst, verlieren sie sonst, sie verlieren sonst, riskieren sie, sie riskieren, "
        "du gefährdest, gefährdest du",
        f"{post}, … {', … '.join(split(post))}",
    )
    yield from joined(
        "dein job, deine stelle, dein arbeitsplatz, ihr job, ihr arbeitsplatz, deine anstellung",
        "ist, wäre, steht, ist dann, wäre dann, ist sonst, ist damit",
        "in gefahr, gefährdet, auf dem spiel, weg, futsch, auf der kippe, zu ende, nicht sicher, nicht mehr sicher, geschichte",
    )
    yield from joined(
        "dein vertrag, dein arbeitsvertrag, ihr arbeitsvertrag, dein arbeitsverhältnis, ihr arbeitsverhältnis",
        "läuft aus, läuft dann aus, läuft sonst aus, läuft im … aus, läuft … aus, endet, endet dann, endet sonst, wird nicht verlängert, "
        "wird dann nicht verlängert, wird gekündigt, wird beendet, wird aufgelöst, ist dann zu ende",
    )
    yield from split(
        "du fliegst raus, fliegst du raus, du fliegst … raus, fliegst du … raus, du fliegst, rausfliegen, wirft dich … raus, werfen dich … raus, "
        "schmeißt dich … raus, schmeißen dich … raus, setzt dich … vor die tür, setzen dich … vor die tür, weg vom fenster, abschussliste, "
        "sachen packen, koffer packen kannst, deine koffer packen, ohne job dastehen, ohne job da, ohne arbeit da, deine tage hier, ihre tage hier, "
        "grund für eine kündigung, grund zur kündigung, folgen für deinen job, konsequenzen für deinen job, konsequenzen für dein arbeitsverhältnis, "
        "hast du hier keine zukunft, keine zukunft hier, du bist ersetzbar, bist du ersetzbar, du bist austauschbar, bist du austauschbar, "
        "in deine personalakte, in deiner personalakte, in ihre personalakte, dein visum hängt, deine aufenthaltserlaubnis hängt, "
        "du bestehst die probezeit nicht, bestehst du die probezeit nicht, die probezeit bestehst du nicht"
    )
    yield from joined(
        "bist du, du bist, sind sie, sie sind",
        "hier nicht mehr lange, nicht mehr lange hier, nicht mehr lange bei uns, bei uns nicht mehr lange",
    )


def marks_in_other_words() -> Iterator[str]:
    """A mark for a person without the word."""
    yield from split(
        "note eins, note zwei, note drei, note vier, note fünf, eine eins, eine glatte eins, sehr gut minus, volle punktzahl, voll des soll, mit auszeichnung, mit bestnote, bestnote, "
        "klassenbester, klassenbeste, oberes drittel, unteres drittel, im oberen drittel, im unteren drittel, zum oberen drittel, zum unteren drittel, zu den oberen, zu den unteren, "
        "über den erwartungen, erwartungen übertroffen, erwartungen erfüllt, erfüllt die erwartungen, unter deinem niveau, unter ihrem niveau, skala von, auf einer skala, gesamturteil, gesamteindruck gut, fünf sterne, vier sterne, drei sterne"
    )


def praise_of_nothing() -> Iterator[str]:
    """Thanks and praise that fit everybody."""
    yield from split(
        "einfach top, echt top, voll top, richtig top, läuft bei dir, läuft bei ihnen, du bist spitze, sie sind spitze, einfach spitze, unschlagbar, spitzenmäßig, ein ass, eine wucht, eine perle, "
        "goldwert, gold wert, goldstück, ein glücksfall, ein segen, unser fels, unbezahlbar, unersetzlich, unverzichtbar, unentbehrlich, aushängeschild, vorzeigemitarbeiter, "
        "vorzeigemitarbeiterin, nicht mehr wegzudenken, was täten wir, was würden wir ohne, wo wären wir ohne, ohne dich wären, ohne sie wären, danke für alles, dank für alles, "
        "dank für deinen einsatz, dank für ihren einsatz, danke für deinen einsatz, danke für ihren einsatz, dank für dein engagement, dank für ihr engagement, stets bemüht, daumen hoch, "
        "hut ab, alle achtung, ganz großes kino, großes kino, bleib wie du bist, bleib so wie, bleiben sie so, immer weiter so, nur weiter so, mehr davon, kann nicht genug loben, "
        "reife leistung, froh dass es dich gibt, froh dass es sie gibt, dass es dich gibt, dass es sie gibt, nur lob, nur gutes, nichts auszusetzen, rundum zufrieden, vollste zufriedenheit, voller zufriedenheit, sehr zufrieden mit dir, sehr zufrieden mit ihnen, stolz auf dich, stolz auf sie, "
        "froh dass wir dich, froh dass wir sie, freude mit dir, freude mit ihnen, großartiger beitrag, wertvoller beitrag, ein vorbild, ein echtes vorbild, macht spaß mit dir"
    )


def doubt() -> Iterator[str]:
    """Telling and taking back."""
    yield from split(
        "man könnte sagen, könnte man sagen, ließe sich sagen, dürfte, dürften, mag sein, es mag sein, kann sein dass, könnte sein dass, unter umständen, gegebenenfalls, "
        "in gewisser weise, in gewissem sinne, in gewissem maße, ein stück weit, bis zu einem gewissen, alles in allem wohl, soweit ich weiß, soweit ich das, soweit man, soweit bekannt, "
        "nach meinem gefühl, meinem eindruck nach, nach meinem eindruck, ich habe den eindruck, ich hatte den eindruck, man hat den eindruck, ich vermute, ich nehme an, ich schätze, "
        "ich meine, ich würde sagen, würde ich sagen, ich könnte mir vorstellen, es heißt, man hört, man sagt, wie man hört, hört man, soll angeblich, angeblich, wie es scheint, "
        "allem anschein nach, dem vernehmen nach, gerüchteweise, mutmaßlich, womöglich, halbwegs, einigermaßen, so in etwa, so ungefähr, irgendwo, so gesehen wohl, wahrscheinlich, "
        "vermag nicht zu sagen, schwer zu sagen, nicht ganz sicher, nicht sicher ob, wenn ich mich recht, meines wissens, meines erachtens"
    )


def causes_in_other_words() -> Iterator[str]:
    """That one thing made another happen."""
    yield from split(
        "deshalb, deswegen, daher rührt, daher kommt, darum ist, darum sind, aus diesem grund, führten zu, zur folge, in der folge, die folge davon, folge der, folge des, folge davon, "
        "zurückzuführen, zurückgeführt, geht auf … zurück, gehen auf … zurück, zu verdanken, verdankt sich, verdanken wir, verdanken sich, dem umstand, liegt an, lag an, liegt daran, lag daran, "
        "ist schuld, sind schuld, war schuld, waren schuld, schuld daran, die ursache, ursache war, ursache ist, ursächlich, auslöser, ausgelöst durch, bedingt durch, hervorgerufen, "
        "bewirkte, bewirkt, bewirkten, hat bewirkt, sorgte dafür, sorgten dafür, hat dafür gesorgt, trug dazu bei, trugen dazu bei, hat dazu beigetragen, brachte uns, kostete uns, "
        "machte sich bezahlt, zahlte sich aus, trägt früchte, trug früchte, möglich gemacht, möglich machte, erst durch, nur durch, allein durch, nur weil, "
        "ohne die wäre, ohne den wäre, ohne das wäre, sonst wäre, kein zufall, kein wunder, der schlüssel, das geheimnis, dazu geführt, dazu führte, dazu führten, durch deine, durch deinen, durch ihren, durch ihre planung, durch ihre arbeit, das zeigt dass, was zeigt dass, was beweist, beweist dass, dank der, dank des, dank dem, dahinter steckt, dahinter stecken, "
        "der grund dafür, der grund für, grund dafür"
    )


def set_beside_others() -> Iterator[str]:
    """Somebody held against those around them."""
    yield from joined(
        "du bist, bist du, du warst, warst du, sie sind, sind sie",
        "der schlechteste, die schlechteste, der schwächste, die schwächste, der langsamste, die langsamste",
        "im team, in der schicht, der schicht, in der abteilung, der abteilung, in der gruppe, der gruppe, auf der station, von allen",
    )
    yield from joined(
        "du bist, bist du, du warst, warst du, sie sind, sind sie, deine leistung ist, ihre leistung ist",
        "unterdurchschnittlich, weit unterdurchschnittlich",
    )
    yield from split(
        "niemand sonst, keiner sonst, bestes pferd im stall, bestes pferd, reicht niemand, niemand reicht, kommt niemand … heran, kommt keiner … heran, niemand kommt … heran, keiner kommt … heran, sonst niemand, sonst keiner, sonst keine, "
        "niemand anderes, niemand anderer, kein anderer, keine andere, als jeder andere, als jede andere, als alle anderen, als die übrigen, als der rest, als ihre kollegen, als deine kollegen, "
        "als der vorgänger, als ihr vorgänger, als dein vorgänger, als deine vorgängerin, als ihre vorgängerin, im vergleich zu anderen, im vergleich zu den anderen, im gegensatz zu anderen, "
        "als die kollegen, als kollegen, als die kolleginnen, als kolleginnen, als das team, als das übrige team, im gegensatz zu den anderen, im gegensatz zu deinen, im unterschied zu anderen, verglichen mit anderen, gemessen an den anderen, um längen voraus, weit voraus, meilenweit, "
        "eine klasse besser, eine klasse für sich, an der spitze der, an der spitze des, schlusslicht, hinterher hinkst, hinterherhinken, hinkst hinterher, hinken hinterher, "
        "andere schaffen, andere machen das, andere bekommen das, anderen gelingt, die kollegen schaffen, die kollegen machen, die beste im, der beste im, die schnellste im, der schnellste im, "
        "die beste der, der beste der, die beste von, der beste von, die schnellste von, der schnellste von, unübertroffen, konkurrenzlos, unerreicht im"
    )
    yield from joined(
        "niemand, keiner, keine",
        "im team, im betrieb, im haus, im büro, im unternehmen, im amt, im laden, in der schicht, in der abteilung, in der gruppe, in der firma, "
        "in der filiale, in der werkstatt, in der küche, in der praxis, in der kanzlei, auf der station, auf der wache, auf der baustelle",
    )


def pledges() -> Iterator[str]:
    """Before what somebody is said to have promised, or both to have agreed."""
    yield from split(
        "vereinbart war, vereinbart war dass, war vereinbart, wurde vereinbart, vereinbart wurde, war ausgemacht, ausgemacht war, ausgemacht war dass, abgemacht war, war abgemacht, "
        "abgesprochen war, war abgesprochen, verabredet war, war verabredet, vorgesehen war, war vorgesehen, zugesagt war, war zugesagt, versprochen war, war versprochen, "
        "geplant war dass, sie hatten zugesagt, sie haben zugesagt, sie hatten versprochen, sie haben versprochen, sie hatten sich verpflichtet, sie haben sich verpflichtet, sie hatten sich vorgenommen, "
        "hatten sich zum ziel, hattest dir zum ziel, hatten wir vereinbart, haben wir vereinbart, hatten wir ausgemacht, haben wir ausgemacht, hatten wir abgemacht, wir hatten vereinbart, "
        "wir hatten ausgemacht, wir hatten abgemacht, wolltest du, du wolltest, sie wollten, wollten sie, du solltest, sie sollten, sollten sie, hättest du … sollen, deine zusage, ihre zusage, "
        "dein versprechen, ihr versprechen, dein vorsatz, ihr vorsatz, dein auftrag war, ihr auftrag war, deine aufgabe war, ihre aufgabe war"
    )


_HERE = "das, dies, es, diesen chat, dieses gespräch, unser gespräch, was du schreibst, was du sagst, deine antworten"
_NOBODY = "niemand, keiner, kein mensch, sonst niemand, sonst keiner"
_BUT_YOU = "außer dir, außer ihnen, außer uns, außer dir selbst"


def nobody_else_reads() -> Iterator[str]:
    """That nobody else reads what is said here: those who run it decide that."""
    yield from joined(_HERE, "liest, sieht, hört", _NOBODY, _BUT_YOU)
    yield from joined(_HERE, "liest, sieht, hört", "sonst niemand, sonst keiner")
    yield from joined(
        _HERE, "wird, kann, darf", _NOBODY, _BUT_YOU, "lesen, sehen, je lesen, je sehen, erfahren, mitlesen"
    )
    yield from joined(
        _HERE, "wird, kann, darf", "sonst niemand, sonst keiner", "lesen, sehen, erfahren, mitlesen"
    )
    yield from joined("bekommt, kriegt", _NOBODY, _BUT_YOU, "zu sehen, zu lesen, zu gesicht")
    yield from joined("niemand, keiner, kein mensch", _BUT_YOU, "liest, sieht, hört", f"{_HERE}, mit")
    yield from joined(
        "niemand, keiner, kein mensch",
        _BUT_YOU,
        "wird, kann, darf",
        _HERE,
        "lesen, sehen, erfahren, mitlesen",
    )
    yield from joined(_BUT_YOU, "liest, sieht", _HERE, "niemand, keiner")
    yield from joined(_BUT_YOU, "wird, kann", _HERE, "niemand, keiner", "lesen, sehen")


def nobody_else_at_work() -> Iterator[str]:
    """The same of a piece of work, whose verb goes on: "das liest niemand außer dir aus"."""
    yield from joined(
        "das, es", "liest, sieht", _NOBODY, _BUT_YOU, "aus, ab, ein, vor, nach, durch, voraus, kommen"
    )
