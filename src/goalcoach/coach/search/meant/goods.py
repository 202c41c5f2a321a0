"""Everyday words for goods, suppliers and production, beside what frameworks call it. Data only."""

PARTS = """
inventory, stock, stock levels, out of stock, overstock, reorder, stocktaking, spare parts, safety stock,
too much stock, shelves, shortage, goods, ordering too much, stock count, counting stock, count goods,
missing parts, missing items, sold out, empty shelves, tied-up capital, slow movers, reorder level, right
quantity, material on hand, shelf, on the shelf, stock differs, differences in stock, wrong stock, stock in
the system, missing stock, obsolete stock, expired goods, stockouts, count the stock, parts in stock, ran
out, minimum stock
| Bestand, Bestände, Lagerbestand, Inventur, Vorrat, ausgehen, nachbestellen, Fehlmengen, Warenbestand,
Bestandsführung, zählen, zu viel bestellt, leere Regale, Lagerbestände, fehlende Teile, Teile fehlen,
Überbestand, Meldebestand, im Regal, Regal, Bestand stimmt nicht, Differenzen, Mindestbestand, abgelaufen,
Teile auf Lager

warehouse, picking, packing, pick and pack, picking orders, packing orders, shipping, goods in, goods
receipt, storing, forklift driving, pallets, loading, dispatch, mix up, parcels, boxes, pack, unload, ramp,
stacking, shelving, pallet, deliveries in, order picking, forklift driver, damaged goods, wrong items, send
out orders, load safely, load .. pallets, move goods, sort goods, scan, scanner, pick list, packages,
storage bins, send the wrong, wrong article, goods out, receiving goods, unpack, hall
| Lager, Kommissionieren, Versand, packen, Wareneingang, Paletten, Stapler fahren, einlagern, verladen,
Lagerarbeit, Pakete, auspacken, Rampe, stapeln, Regale, Ware annehmen, Bestellungen packen, Sendungen, Ware
verladen, Kartons, scannen, Packliste, Warenausgang, falsche Ware

transport planning, transport, trucks, lorries, lorry, routes, route planning, freight, haulage, drivers,
fleet, delivery routes, loads, carrier, carriers, shipment, logistics, vans, tours, drive, deliveries, empty
runs, fuel, truck, delivery, driving times, ship goods, vehicles full, dispatcher, dispatching, toll,
schedule drivers, cheaper shipping, empty lorries, empty trucks, trailers, trailer, loading space, fill
trucks, half-empty, which driver, tour planning, last mile, delivery windows, deliver goods, shipping costs,
freight costs, kilometres, plan deliveries, customs papers, container, containers by sea
| Transport, Tourenplanung, Lkw, Fracht, Spedition, Fahrer, Routen, Fuhrpark, Ladung, Touren, Logistik,
Transportplanung, Lieferungen, Leerfahrten, Sprit, Disposition, disponieren, Lkws, Fahrzeuge, ausliefern von
Waren, Lenkzeiten, kürzere Wege, auslasten, besser auslasten, halb leer, Anhänger, Laderaum, Liefertouren,
Frachtkosten, Kilometer

purchasing, buy, buying, procurement, procure, order, ordering, sourcing, compare offers, call for tenders,
buyer, placing orders, place orders, compare prices, prices of suppliers, best price, choose suppliers, get
quotes, quotes from, material cost, buy cheaper, framework contracts, office supplies, cheaper, spend less
on, find sellers, request quotes, buy from, where we buy, purchase, purchases, shopping for, purchase
orders, volume discounts, negotiate with suppliers, buying for the company
| Einkauf, einkaufen, Beschaffung, beschaffen, bestellen, Bestellung, günstiger einkaufen, Einkaufen, Preise
vergleichen, Angebote vergleichen, günstig, Lieferant auswählen, bester Preis, Materialkosten, Büromaterial,
günstiger, wo wir kaufen, Bestellwesen, Mengenrabatt, Material kaufen

supplier care, suppliers, vendors, vendor, supply, supplier, contractors, subcontractors, supply chain,
supplier performance, hold suppliers, promised, unreliable, supplier quality, wrong deliveries, delivery
dates, supplier talks, supplier audits, partner firms, subcontractor, external partners, bad deliveries,
improve suppliers, lets us down, broken promises, keep their promises, bad quality from, partners deliver,
supplier problems, supplier rating, check suppliers, work with vendors, on time from suppliers, deliver what
they promised, delivers, late, let us down
| Lieferanten, Zulieferer, Lieferung, zu spät liefern, Lieferkette, Dienstleister, Lieferantenpflege,
unzuverlässig, Liefertermine, Lieferverzug, schlechte Lieferungen, Lieferantengespräch, versprochen,
Fremdfirmen, externe Partner, lässt uns im Stich, Subunternehmer, Lieferanten bewerten, Lieferantenprobleme,
pünktlich liefern

production scheduling, scheduling, production plan, production planning, which job .. first, which order ..
first, machine allocation, sequence, capacity, capacity planning, shift plan, rota, roster, lead time,
assembly line, throughput, production, which order, next job, order of jobs, machines busy, idle machines,
rush orders, plan production, plan shifts, shift planning, work orders, deadlines in production,
utilisation, sequence of jobs, changeover, weekly plan, plan for the week, which product next, sequence on
the line, bottleneck machine, machine plan, order backlog, planning board, daily plan, who works when, staff
on machines, plan capacity, delivery date promised
| Produktionsplanung, Fertigungssteuerung, Reihenfolge, Kapazität, Auslastung, Schichtplan, Dienstplan,
Fertigung, Produktion, welcher Auftrag, Aufträge, Auftragsreihenfolge, Eilaufträge, Maschinenbelegung,
Schichten planen, Rüsten, einplanen, Leerlauf, Wochenplan, Eilauftrag, Plantafel, Linie, Schichteinteilung,
Engpass

quality inspection, inspection, quality control, quality check, faulty parts, defects, defective, rejects,
faulty, check parts, quality assurance, scrap, sample checks, tolerance, quality, scratches, wrong sizes,
bad parts, bad goods, measure parts, check goods, check products, gauge, spot defects, reject, returns,
flaws, sampling, errors in products, bad products, faults, fault, get to the customer, final check, final
inspection, test parts, measuring tools, less scrap, dimensions, dents, notice mistakes in products, quality
problems, four checks, complaint rate, acceptance
| Qualitätskontrolle, Qualitätsprüfung, Ausschuss, fehlerhafte Teile, Prüfen, Mängel, Qualität, Stichprobe,
Wareneingangsprüfung, Kratzer, Maße, schlechte Teile, vor dem Versand, Fehlerteile, Prüfmittel, fehlerhaft,
kontrollieren, Reklamationsquote, weniger Ausschuss, Endkontrolle, Messmittel, Qualitätsprobleme, Abnahme,
Beulen

equipment care, equipment, machines, machine, maintenance, break down, breaking down, repair, servicing,
forklift, forklifts, vehicles, lubricate, upkeep, preventive, downtime, tools, machine stops, machine stands
still, oil, grease, wear, worn, spare part, mechanic, mechanical, keep machines running, cleaning machines,
inspect machines, breakdown, breakdowns, technician, looking after .. machine, take care of machines, lathe,
drill, press, pumps, motor, engine, engines, keeps running, maintenance plan, preventive maintenance,
service intervals, fix machines, lubrication, repair things, belts, filters, tyres
| Maschinen, Wartung, Instandhaltung, Anlagen, reparieren, warten, Ausfall, Gerät, Stapler, Werkzeug,
Anlagenpflege, kaputtgehen, kaputtgeht, Ölen, Verschleiß, Mechaniker, Maschine steht, Maschinen pflegen,
Stillstand, Ersatzteil, Drehmaschine, Pumpe, Motor, Wartungsplan, vorbeugend, Maschinen reparieren, Filter

shift handover, shift, next shift, next crew, night shift, early shift, late shift, shift change, hand over
to, relief, shift book, shift ends, end of .. shift, start of .. shift, morning shift, evening shift,
colleagues after me, people after me, handover book, log book, logbook, between shifts, what is open, shift
log, overnight, crew, night crew, previous shift, other shift, take over .. shift, come on shift, at shift
change, colleagues of .. next, pass on what happened, open issues, shift leader report, hand over work,
morning crew
| Schichtübergabe, Schicht, Schichtwechsel, Nachtschicht, Frühschicht, Spätschicht, Ablösung, nächste
Schicht, Übergabe, nach mir, Schichtende, Schichtbuch, Kollegen nach mir, zwischen den Schichten,
Übergabebuch, vorige Schicht, Frühdienst, Nachtdienst, Spätdienst, Dienstwechsel, Schicht übergeben
"""
