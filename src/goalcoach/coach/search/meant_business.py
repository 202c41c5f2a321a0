"""Everyday words for customers, selling, money, staff and goods, beside what frameworks call it. Data only.

A blank line parts the meanings. English stands before the bar, German behind it, what frameworks say first; ".."
stands for up to three words between.
"""

PARTS = """
customers, client, buyers, guests, consumers, patrons, account
| Kunden, Kundschaft, Käufer, Gäste, Klienten, Mandanten

enquiries, answer questions, phone, calls, callers, pick up the phone, helpline, hotline, chat, front desk,
reception, service desk, help .. straight away
| Anfragen, Telefon, Anrufe, Hotline, Auskunft, ans Telefon gehen, Empfang

case, customer problem, technical problem, doesn't work, does not work, not working, broken, warranty,
troubleshoot, fix .. problem, solve .. problem, device, faulty device
| Fall, Störung, funktioniert nicht, geht nicht, kaputt, Garantie, Gerät, Kundenproblem

case notes, notes, log calls, write down, record, document, documentation, note down, wrap-up
| Fallnotizen, Notizen, Dokumentation, dokumentieren, festhalten, aufschreiben, Gesprächsnotiz, Anruf

help articles, FAQ, FAQs, knowledge base, self-service, instructions, manual, guides, help themselves, same
questions
| Hilfeartikel, Anleitung, Wissensdatenbank, FAQ, Selbsthilfe, nachlesen, Handbuch

service quality, on hold, wait too long, waiting time, wait time, queue, response time, satisfaction,
satisfied, CSAT, NPS, service level
| Servicequalität, Wartezeit, Warteschleife, Zufriedenheit, Kundenzufriedenheit, Erreichbarkeit

keeping customers, churn, cancel, cancellation, leave us, retention, retain, loyalty, loyal, quit, renew,
renewal, walk away, lose customers
| Kundenbindung, kündigen, Kündigung, abspringen, abwandern, Treue, halten, verlängern

prospecting, new clients, new customers, cold calling, cold call, cold calls, leads, lead generation, find
customers, get customers, acquisition, acquire, door to door, first meeting, outreach, hunting, drum up
business, new business
| Neukunden, Akquise, Kaltakquise, Kunden gewinnen, Leads, Kundengewinnung, Neukundengewinnung, Erstkontakt

client needs, sales discovery, what .. client wants, what .. customer wants, what .. really after, what ..
really needs, really after, pain points, qualify, before I pitch, needs analysis, understand the customer
| Bedarf, Bedarfsanalyse, was der Kunde will, Kundenbedarf, Bedürfnisse

offers, offer, proposal, quote, quotation, bid, tender, RFP, estimate
| Angebot, Angebote, Ausschreibung, Kostenvoranschlag, Offerte

pipeline, open deals, open opportunities, opportunities, deals, CRM, close, closing, follow up, forecast
sales, stalled, sales funnel, win rate, prospects
| Pipeline, Verkaufschancen, offene Angebote, Nachfassen, Abschluss, Abschlüsse, Überblick, Deals, Chancen,
Vertriebstrichter

account growth, existing customers, existing clients, upsell, upselling, cross-sell, cross-selling, key
account, grow the account, expand, share of wallet
| Bestandskunden, Key Account, Zusatzverkauf, mehr verkaufen, Stammkunden, Cross-Selling, ausbauen

services, sell services, subscription, subscriptions, solutions selling, value selling, selling value,
instead of products, outcomes, recurring revenue, retainer
| Dienstleistung, Dienstleistungen, Abo, Abonnement, Abos, Dienstleistungen verkaufen, Lösungsverkauf

demonstrate, demo, demos, show .. product, trial, product show, walk .. through the product, try out
| Vorführen, Vorführung, Demo, Produktvorführung, zeigen, Produktdemo

selling, sell, sales, revenue, turnover, quota, sales targets
| Verkaufen, Verkauf, Vertrieb, Umsatz, absetzen

market research, survey, surveys, competitors, competition, rivals, what customers want, focus group,
trends, target group, research, questionnaire, user research
| Marktforschung, Umfrage, Umfragen, Wettbewerb, Konkurrenz, Mitbewerber, Befragung, Zielgruppe, was Kunden
wollen, Markt

positioning, why .. choose us, why .. buy from us, different from, stand out, unique, unique selling point,
USP, set us apart, value proposition, differentiate, differentiation, niche
| Positionierung, anders als, Alleinstellungsmerkmal, abheben, USP, Nutzenversprechen, unterscheiden, Nische

campaign, launch, product launch, promotion, promote, marketing plan, trade fair, event, events, advertising
plan, media plan
| Kampagne, Aktion, Markteinführung, Werbeaktion, Messe, Marketingplan, Veranstaltung

content, video, videos, posts, post, blog, blogging, social media, Instagram, LinkedIn, YouTube, TikTok,
podcast, copywriting, copy, storytelling, stories, films, photos, articles
| Inhalte, Videos, Beiträge, Posten, soziale Medien, Social Media, Blog, Texte, Bilder, Filme, Podcast

online advertising, search, Google, SEO, SEA, search engine, ranking, rank, found on the internet, ads,
banner, pay per click, PPC, AdWords, clicks, website traffic
| Onlinewerbung, Suchmaschine, Google, SEO, gefunden werden, Anzeigen, Werbung, Ranking, Klicks

brand, branding, logo, corporate design, image, reputation, identity, consistent, tone of voice, style
guide, house style
| Marke, Markenführung, Erscheinungsbild, Ruf, Auftritt, Logo, einheitlich, Image, Corporate Design

measure marketing, ROI, return on ads, return on advertising, worth the money, pay off, paid off, campaign
results, attribution, conversion, conversions, marketing spend, reach, what works
| Werbeerfolg, Marketingerfolg, Erfolgsmessung, hat sich gelohnt, bringt was, Wirkung, Reichweite,
Konversion, ROI

mailing, newsletter, newsletters, email marketing, mail campaign, spam, mailing list, marketing automation,
subscribers, opt-in
| Newsletter, Mailing, E-Mail-Marketing, Rundmail, Spam, Verteiler, Abonnenten

bookkeeping, debit, debits, credit, invoice, invoices, posting, journal, ledger, accounts payable, accounts
receivable, receipts, booking, vouchers, reconcile, accounting, expense claims
| Buchhaltung, Buchführung, buchen, verbuchen, Rechnung, Rechnungen, Belege, Soll und Haben, Kreditoren,
Debitoren, kontieren

closing the books, month end, month-end, year end, year-end, quarter end, annual accounts, balance sheet,
close faster, financial statements, accruals, close the month
| Jahresabschluss, Monatsabschluss, Abschluss, Bilanz, Quartalsabschluss, Rückstellungen

budget, budgeting, forecasting, spending, spend, financial plan, plan .. costs, overspend, expenses, cost
planning, projection
| Budget, Budgetierung, Finanzplanung, Kostenplanung, Ausgaben, Haushalt, Hochrechnung, Prognose

cost analysis, cost, margin, margins, make money, makes money, profitable, profitability, profit, costing,
break even, worth it, product costs, pays for itself, unit cost, calculation, contribution margin
| Kostenrechnung, Kosten, Kalkulation, Deckungsbeitrag, Marge, rentabel, lohnt sich, Gewinn, rechnet sich

cash, liquidity, bills, run out of money, cash flow, cashflow, overdue invoices, late payers, dunning,
reminders, bank, credit line, enough money, working capital, solvent, payment terms
| Liquidität, Zahlungsfähigkeit, Mahnwesen, Mahnungen, Cashflow, flüssig, Zahlungen, Rechnungen bezahlen,
offene Posten, Außenstände

tax, taxes, VAT, tax return, income tax, sales tax, duty, customs, IRS
| Steuer, Steuern, Umsatzsteuer, Steuererklärung, Mehrwertsteuer, Finanzamt, Voranmeldung

internal controls, four-eyes, four eyes, fraud, embezzle, theft, segregation of duties, audit, auditor,
approval, sign off, compliance checks, controls
| Kontrollen, Vier-Augen-Prinzip, Betrug, Internes Kontrollsystem, IKS, Revision, Freigabe, Prüfung,
Unterschlagung

figures, numbers, management reports, controller, controlling, business partner, listen to .. reports,
financial advice, make sense of
| Zahlen, Controlling, Kennzahlen erklären, Berichte, Zahlen erklären, Zahlenwerk

recruiting, recruit, hire, hiring, fill vacancies, vacancy, vacancies, job ad, job adverts, applicants,
candidates, open positions, find staff, sourcing, headhunt, selection, talent acquisition
| Personalgewinnung, Recruiting, einstellen, Stellenanzeige, Stellen besetzen, Bewerber, Bewerbungen,
Personalsuche, Personalauswahl, Kandidaten, neue Leute finden

onboarding, induction, new hires, newcomers, new starters, new joiners, new colleagues, first days, first
day, settle in, settling in, new employees, get started
| Einarbeitung, einarbeiten, neue Kollegen, neue Mitarbeiter, Onboarding, Neue, ankommen

employment rules, employment law, labour law, notice period, notice, dismissal, dismiss, fire someone,
holiday entitlement, vacation days, leave, parental leave, works council, union, contract of employment,
working hours, overtime, warning letter, maternity
| Arbeitsrecht, Kündigungsfrist, Urlaub, Urlaubsanspruch, Betriebsrat, Arbeitsvertrag, Arbeitszeit,
Überstunden, Abmahnung, Elternzeit, Tarifvertrag, Betriebsvereinbarung

pay, payroll, salary, salaries, wages, bonus, compensation, benefits, pension, earn, pay slip, payslip, pay
bands, remuneration, raise
| Vergütung, Gehalt, Gehälter, Lohn, Löhne, Gehaltsabrechnung, Lohnabrechnung, Entgelt, Bonus, verdienen,
Altersvorsorge

advising managers, HR business partner, sparring partner, sparring, advise bosses, people decisions, staff
questions, support managers, consult managers
| Führungskräfte beraten, Sparringspartner, Personalberatung, Beratung von Führungskräften, HR Business
Partner

people data, HR figures, sick days, sick leave, absence, staff turnover, headcount, attrition, HR reporting,
people analytics, employee survey, sickness
| Personalkennzahlen, Krankenstand, Krankentage, Fluktuation, Personalzahlen, Fehlzeiten,
Mitarbeiterbefragung

learning design, e-learning, elearning, training course, training programme, course design, curriculum,
click through, workshops, build a training, learning programme, instructional design, seminars, design
training
| Lernangebote, Lernprogramm, E-Learning, Schulung gestalten, Trainings entwickeln, Kurse, Schulungskonzept,
Weiterbildung, Seminar

workforce planning, how many people, staffing, staff needs, headcount planning, personnel planning,
succession, skills shortage, future skills, retire, manpower, people .. need in
| Personalplanung, Personalbedarf, Stellenplan, Nachfolge, Nachfolgeplanung, Fachkräftemangel, wie viele
Leute

stock, inventory, stock levels, out of stock, overstock, reorder, stocktaking, spare parts, safety stock,
too much stock, shelves, shortage, goods
| Bestand, Bestände, Lagerbestand, Inventur, Vorrat, ausgehen, nachbestellen, Fehlmengen, Warenbestand

warehouse, picking, packing, pick and pack, picking orders, packing orders, shipping, goods in, goods
receipt, storing, forklift driving, pallets, loading, dispatch, mix up, parcels
| Lager, Kommissionieren, Versand, packen, Wareneingang, Paletten, Stapler fahren, einlagern, verladen

transport, trucks, lorries, lorry, routes, route planning, freight, haulage, drivers, fleet, delivery
routes, loads, carrier, carriers, shipment, logistics, vans, tours
| Transport, Tourenplanung, Lkw, Fracht, Spedition, Fahrer, Routen, Fuhrpark, Ladung, Touren, Logistik

purchasing, buy, buying, procurement, procure, order, ordering, sourcing, compare offers, call for tenders,
buyer
| Einkauf, einkaufen, Beschaffung, beschaffen, bestellen, Bestellung, günstiger einkaufen

suppliers, vendors, vendor, supply, supplier, contractors, subcontractors, supply chain, supplier
performance
| Lieferanten, Zulieferer, Lieferung, zu spät liefern, Lieferkette, Dienstleister

scheduling, production plan, production planning, which job .. first, which order .. first, machine
allocation, sequence, capacity, capacity planning, shift plan, rota, roster, lead time, assembly line,
throughput, production
| Produktionsplanung, Fertigungssteuerung, Reihenfolge, Kapazität, Auslastung, Schichtplan, Dienstplan,
Fertigung, Produktion

inspection, quality control, quality check, faulty parts, defects, defective, rejects, faulty, check parts,
quality assurance, scrap, sample checks, tolerance, quality
| Qualitätskontrolle, Qualitätsprüfung, Ausschuss, fehlerhafte Teile, Prüfen, Mängel, Qualität, Stichprobe,
Wareneingangsprüfung

equipment, machines, machine, maintenance, break down, breaking down, repair, servicing, forklift,
forklifts, vehicles, lubricate, upkeep, preventive, downtime, tools
| Maschinen, Wartung, Instandhaltung, Anlagen, reparieren, warten, Ausfall, Gerät, Stapler, Werkzeug

shift handover, shift, next shift, next crew, night shift, early shift, late shift, shift change, hand over
to, relief, shift book, what happened on .. shift
| Schichtübergabe, Schicht, Schichtwechsel, Nachtschicht, Frühschicht, Spätschicht, Ablösung, nächste
Schicht, Übergabe

enquiries, questions from customers, contact centre, call centre, inbound, answer the phone, answer mails,
reply to customers, respond to customers, friendly, visitors, visitor, counter, at the counter, information
desk, help customers
| Anfragen, Kundenanfragen, Callcenter, freundlich, Schalter, Besucher, Kunden helfen, Mails beantworten,
beraten

case resolution, customer's device, technical questions, second level, solve customer problems, repair for
customers, complicated cases, stuck cases, why .. doesn't work, product doesn't work, installation
| Kundenfälle lösen, technische Fragen, Kundengerät, knifflige Fälle, Reparatur, technischer Support

case notes, what was said, what was discussed, after every call, after the call, next colleague, history of
.. customer, records of calls, protocol, logging
| Fallnotizen, was besprochen, nach dem Anruf, Gesprächsnotizen, Verlauf, nächster Kollege, Kundenhistorie

help articles, support pages, instruction, instructions for customers, explain to users in writing,
documentation for users, answers online, help page, help pages, tutorials
| Hilfeartikel, Anleitungen, Hilfeseite, Hilfeseiten, Bedienungsanleitung, Erklärtexte

service quality, how fast we answer, reachable, quality of calls, response times, first contact resolution,
customers happy, service levels, service standards, speed of service
| Servicequalität, Reaktionszeit, schnell antworten, zufriedene Kunden, Service messen, Servicestandard

keeping customers, leaving, win back, cancellation, contracts cancelled, cancel .. contracts, cancel ..
subscription, terminate, stay with us, unhappy clients, stop them leaving, stop customers leaving, switch to
a competitor, go to the competition
| Kundenbindung, zurückgewinnen, Verträge kündigen, weglaufen, bleiben, Kunden verlieren, wechseln zur
Konkurrenz, Kunden halten

prospecting, people who might buy, find people who, potential customers, potential clients, interested
parties, first contact, get appointments, door opener, appointment, canvassing, knock on doors, referrals,
new accounts, fill the pipeline
| Neukunden, potenzielle Kunden, Interessenten, Termine bekommen, Empfehlungen, Türöffner, Klinkenputzen,
neue Kunden, telefonieren

sales discovery, customer really wants, client really wants, questions in sales, who decides, budget of the
client, decision makers, understand clients, understand .. client, client's goals, tailor, situation of the
customer
| Bedarfsanalyse, Kunde wirklich will, was .. Kunde braucht, Entscheider, Kunden verstehen, richtige Fragen
im Verkauf

offers, proposals, tenders, quotations, bids, request for proposal, put .. proposal together, scope and
price, convincing offers, written offer
| Angebote schreiben, Ausschreibungen, Angebotstexte, Preisangebot, überzeugende Angebote

sales pipeline, my opportunities, which deals, chase customers, forgotten leads, forecast .. sales, sales
forecast, lose sight, deals slip, stuck deals, next steps, follow-up, following up
| Vertriebspipeline, Chancen verfolgen, dranbleiben, nachhaken, offene Vorgänge, Umsatzprognose, Angebote
nachverfolgen

account growth, key accounts, buy more, existing accounts, loyal customers buy, long-term clients, deepen,
farm, add-ons, additional products, current customers, customer development, long-term relationships
| Kundenentwicklung, Großkunden, Schlüsselkunden, mehr kaufen, Bestandskunden ausbauen, bestehende Kunden,
langjährige Kunden, Zusatzprodukte

service selling, maintenance contracts, service contracts, sell results, sell time, packages, hours instead
of products, as a service, consulting, sell advice, used to sell machines, boxes
| Dienstleistungen verkaufen, Wartungsverträge, Serviceverträge, Pakete, Beratung verkaufen, Leistungen

market research, what customers think, interview customers, desk research, market study, market size, market
data, find out what .. like, customer wishes, wishes, look at competitors, preferences, test the market,
polls, opinion
| Marktforschung, Kundenwünsche, Marktstudie, Marktanalyse, Meinung, herausfinden was, Wünsche, Befragungen,
Konkurrenz beobachten

positioning, why us, better than others, than the competition, choose us, reason to buy, who we are for,
message, messaging, what we stand for, sharpen, our strengths, target market, key message, everybody else
| Positionierung, warum wir, besser als die anderen, warum .. bei uns, wofür wir stehen, Botschaft,
Kernbotschaft, Zielmarkt, schärfen

campaign planning, stand at, booth, exhibition, open day, launch .. product, bring .. to market, go to
market, Christmas campaign, marketing activities, marketing budget, flyers, organise events
| Kampagnenplanung, Stand, Messeauftritt, Tag der offenen Tür, Produkteinführung, Aktionen planen,
Werbeplan, Flyer

content creation, pictures, images, reels, stories, people like, go viral, followers, film, camera, texts
for, catchy, headlines, entertaining, write posts, channel, website texts, storytelling
| Inhalte erstellen, Bilder, Reels, Follower, filmen, Kamera, Überschriften, Werbetexte, unterhaltsam, Kanal

online advertising, visitors, website visitors, more visitors, more traffic, traffic, search engines, search
results, keywords, first page, paid search, Facebook ads, internet advertising, banner ads, targeting
| Onlinewerbung, Besucher auf .. Seite, Webseitenbesucher, weiter oben, Suchergebnisse, erste Seite,
Suchbegriffe, Internetwerbung, Schlüsselwörter

brand care, tone, our logo, different on every channel, recognisable, colours, fonts, looks the same, look
the same, public image, appearance, style
| Markenpflege, Logo, wiedererkennen, Farben, gleich aussehen, einheitlicher Auftritt, Außenwirkung, Stil

marketing measurement, advertising works, ads work, worth it, whether .. campaign, which channel, success of
.. campaign, results of .. ads, effect of advertising, bring in sales, cost per lead, money .. advertising,
money .. campaigns, measure campaigns, effect
| Marketing messen, Werbung überhaupt, Werbung lohnt, Werbung bringt, was .. Werbung bringt, lohnt, welcher
Kanal, Erfolg .. Kampagne, Werbewirkung

mailing, emails to customers, customer emails, write to customers, mail to many, campaigns by mail,
unsubscribe, open rate, contacts database, automated mails, drip
| Kundenmailing, Mails an Kunden, Serienbrief, Serienmails, automatisierte Mails, abmelden, Öffnungsrate

bookkeeping, book invoices, enter invoices, record payments, bank statements, accounts, double entry,
account numbers, petty cash, travel expenses, chart of accounts, voucher
| Buchhaltung, Belege buchen, Kontoauszüge, Konten, Kasse, Reisekosten, doppelte Buchführung

closing the books, end of month, end of the month, end of year, yearly accounts, quarterly, annual report,
financial year, closing, balance, profit and loss, consolidation
| Abschlüsse machen, Monatsende, Jahresende, Quartalsende, Geschäftsjahr, Gewinn und Verlust, Bilanzierung

budgeting, forecast, plan .. money, plan .. expenses, overspent, how much we will spend, next year,
financial planning, cost overruns, budget round, plan versus actual, investment planning, estimate costs
| Budgetplanung, Ausgaben planen, nächstes Jahr, Soll-Ist, Investitionsplanung, Kosten schätzen, Budgets,
überziehen

cost analysis, what .. costs, costs us, what .. really costs, too expensive, cheapest, which products lose
money, loses money, product pays, price calculation, worthwhile, earns, cost price, saves money, savings
| Kostenanalyse, was .. kostet, zu teuer, Verlust, Preiskalkulation, rechnet sich nicht, Einsparungen,
Wirtschaftlichkeit

cash management, pay their invoices, don't pay, unpaid, unpaid invoices, outstanding, chase payments,
chasing payments, collect money, debt collection, debtors, account balance, money in the bank, able to pay,
pay on time, liquid, insolvency
| Zahlungsmanagement, zahlen nicht, unbezahlte Rechnungen, eintreiben, Forderungen, Kontostand, genug Geld,
zahlungsfähig, Geld auf dem Konto

internal controls, auditors, dishonest, steal, stealing, misuse, payments without approval, approvals,
double check, second pair of eyes, control system, manipulation, safeguards, bribe, bribery, corruption,
prevent mistakes
| Interne Kontrollen, Prüfer, Wirtschaftsprüfer, stehlen, Missbrauch, Genehmigung, gegenprüfen, vier Augen,
Korruption, Manipulation

advising with figures, numbers to managers, explain .. numbers, explain .. figures, talk .. through the
numbers, convince with numbers, understand my reports, comment on figures, management decisions, decision
papers, recommend, advice for managers, financial figures, board reports, management listens, non-financial,
non-finance
| Mit Zahlen beraten, Zahlen erläutern, Zahlen verständlich, Entscheidungsvorlage, Management beraten,
kommentieren, Auswertungen erklären, Bedeutung der Zahlen

recruiting, job adverts, advertise a job, attract, good applicants, find good people, fill .. positions,
fill .. jobs, staff shortage, empty positions, open jobs, job fairs, application process, applications,
applicant
| Personalgewinnung, gute Leute finden, Stellen, offene Stellen, Bewerber finden, Stellenausschreibung,
Ausschreibung von Stellen, Personal finden

onboarding, new people, new starter, new joiner, new member, first month, start well, welcome, welcoming,
buddy, probation, feel at home, integrate new, someone new, freshly hired, introduce new
| Einarbeitung, neuer Kollege, neue Leute, Willkommen, Pate, Probezeit, Eingewöhnung, Neuen, Start
erleichtern

employment rules, contracts of employment, termination, terminate staff, letting someone go, sack, rights of
employees, statutory, fixed-term, part-time rules, sick pay, working time, collective agreement, union
agreement, employee rights, annual leave, co-determination, holiday rules
| Arbeitsrecht, Kündigungen, kündigen dürfen, Rechte, befristet, Teilzeit, Lohnfortzahlung, Arbeitsverträge,
Gesetz, Mutterschutz, Urlaubstage, Mitbestimmung

pay, payroll run, pay day, paid fairly, fair pay, salary bands, who earns, social security, company car,
perks, pay raise, pay gap, equal pay
| Vergütung, Lohnlauf, Abrechnung, faire Bezahlung, bezahlen, Gehaltsstruktur, Sozialversicherung, Zulagen,
Dienstwagen

advising managers, support the bosses, counsel, advise leaders, help managers decide, difficult staff cases,
trusted adviser, sounding board, partner for leaders, HR advice
| Führungskräfte beraten, Chefs beraten, Ratgeber, Vorgesetzte unterstützen, Personalfragen

people data, sick rate, sickness rate, absenteeism, staff figures, number of employees, leavers, people
leaving, HR dashboards, staff statistics, employee data, diversity figures, personnel figures, overtime
figures
| Personaldaten, Krankenquote, Personalstatistik, HR-Kennzahlen, Abgänge, Belegschaft in Zahlen,
Mitarbeiterzahlen

learning design, courses, training material, develop training, training sessions, design a course, learning
videos, training concept, learning path, online course, people learn, exercises, trainings
| Lernen gestalten, Kurs, Trainings, Schulungen entwickeln, Onlinekurs, Lernvideos, Übungen, Lehrmaterial

workforce planning, replaces, replace people, retiring, retirement, in five years, age structure, staff
planning, enough people, too few people, which skills we will need, staff numbers, skills we need, ageing
| Personalplanung, in Rente, Rente, Altersstruktur, genug Leute, zu wenig Leute, Ersatz, ersetzen,
Personalstärke

inventory, ordering too much, stock count, counting stock, count goods, missing parts, missing items, sold
out, empty shelves, tied-up capital, slow movers, reorder level, right quantity, material on hand
| Bestandsführung, zählen, zu viel bestellt, leere Regale, Lagerbestände, fehlende Teile, Teile fehlen,
Überbestand, Meldebestand

warehouse, boxes, pack, parcels, unload, ramp, stacking, shelving, pallet, deliveries in, order picking,
forklift driver, damaged goods, wrong items, send out orders
| Lagerarbeit, Pakete, auspacken, Rampe, stapeln, Regale, Ware annehmen, Bestellungen packen, Sendungen

transport planning, drive, deliveries, vans, empty runs, fuel, truck, delivery, driving times, ship goods,
vehicles full, dispatcher, dispatching, toll, schedule drivers, cheaper shipping
| Transportplanung, Lieferungen, Leerfahrten, Sprit, Disposition, disponieren, Lkws, Fahrzeuge, ausliefern
von Waren, Lenkzeiten, kürzere Wege

purchasing, placing orders, place orders, compare prices, prices of suppliers, best price, choose suppliers,
get quotes, quotes from, material cost, buy cheaper, framework contracts, office supplies
| Einkaufen, Preise vergleichen, Angebote vergleichen, günstig, Lieferant auswählen, bester Preis,
Materialkosten

supplier care, hold suppliers, promised, unreliable, supplier quality, wrong deliveries, delivery dates,
supplier talks, supplier audits, partner firms, subcontractor, external partners, bad deliveries, improve
suppliers
| Lieferantenpflege, unzuverlässig, Liefertermine, Lieferverzug, schlechte Lieferungen, Lieferantengespräch,
versprochen, Fremdfirmen, externe Partner

production scheduling, which order, next job, order of jobs, machine first, machines busy, idle machines,
rush orders, plan production, plan shifts, shift planning, work orders, deadlines in production,
utilisation, sequence of jobs, changeover
| Produktionsplanung, welcher Auftrag, Aufträge, Auftragsreihenfolge, Eilaufträge, Maschinenbelegung,
Schichten planen, Rüsten, einplanen, Leerlauf

quality inspection, scratches, wrong sizes, bad parts, bad goods, before .. goods go out, before .. leave,
measure parts, check goods, check products, gauge, spot defects, reject, returns, flaws, sampling, errors in
products
| Qualitätsprüfung, Kratzer, Maße, schlechte Teile, vor dem Versand, Fehlerteile, Prüfmittel, fehlerhaft,
kontrollieren, Reklamationsquote

equipment care, machines .. breaking, machine stops, machine stands still, oil, grease, wear, worn, spare
part, mechanic, mechanical, keep machines running, cleaning machines, inspect machines, breakdown,
breakdowns, technician
| Anlagenpflege, kaputtgehen, kaputtgeht, Ölen, Verschleiß, Mechaniker, Maschine steht, Maschinen pflegen,
Stillstand, Ersatzteil

shift handover, shift ends, end of .. shift, start of .. shift, morning shift, evening shift, late crew,
colleagues after me, people after me, handover book, log book, logbook, between shifts, what is open, shift
log
| Schichtübergabe, nach mir, Schichtende, Schichtbuch, Kollegen nach mir, zwischen den Schichten,
Übergabebuch
"""
