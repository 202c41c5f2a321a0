"""Everyday words for selling, beside what frameworks call it. Data only."""

PARTS = """
selling, sell, sales, revenue, turnover, quota, sales targets
| Verkaufen, Verkauf, Vertrieb, Umsatz, absetzen

prospecting, new clients, new customers, cold calling, cold call, cold calls, leads, lead generation, find
customers, get customers, acquisition, acquire, door to door, first meeting, outreach, hunting, drum up
business, new business, people who might buy, find people who, potential customers, potential clients,
interested parties, first contact, get appointments, door opener, appointment, canvassing, knock on doors,
referrals, new accounts, fill the pipeline, strangers, stranger, approaching people, trade fairs contacts,
first talk, first call, customers from nothing, more customers, more clients, win customers, win clients,
gain customers, ring up, unknown companies, dial, list of companies, fresh contacts, lead
| Neukunden, Akquise, Kaltakquise, Kunden gewinnen, Leads, Kundengewinnung, Neukundengewinnung, Erstkontakt,
potenzielle Kunden, Interessenten, Termine bekommen, Empfehlungen, Türöffner, Klinkenputzen, neue Kunden,
telefonieren, Fremde ansprechen, fremde Leute, ansprechen, neue Aufträge, mehr Kunden, Kunden finden,
Erstgespräch, kalt anrufen

sales discovery, client needs, what .. client wants, what .. customer wants, what .. really needs, really
after, pain points, qualify, before I pitch, needs analysis, understand the customer, customer really wants,
client really wants, questions in sales, who decides, budget of the client, decision makers, understand
clients, understand .. client, client's goals, tailor, situation of the customer, ask .. buyer, ask the
client, before I offer, before .. offering, right questions to clients, understand what .. customer, needs
of clients, client wants, problem of the client, listen in sales, what they want to achieve, what .. buyer
wants
| Bedarf, Bedarfsanalyse, was der Kunde will, Kundenbedarf, Bedürfnisse, Kunde wirklich will, was .. Kunde
braucht, Entscheider, Kunden verstehen, richtige Fragen im Verkauf, Käufer fragen, bevor ich anbiete,
Bedürfnisse der Kunden, Probleme des Kunden, was sie brauchen

offers, offer, proposal, quote, quotation, bid, tender, RFP, estimate, proposals, tenders, quotations, bids,
request for proposal, put .. proposal together, scope and price, convincing offers, written offer, winning
proposals, offer letters, offer texts, written bids, tender documents, price and scope on paper, submit a
bid, public tenders
| Angebot, Angebote, Ausschreibung, Kostenvoranschlag, Offerte, Angebote schreiben, Ausschreibungen,
Angebotstexte, Preisangebot, überzeugende Angebote, Angebote erstellen, Angebotserstellung, Bieterverfahren,
öffentliche Ausschreibungen, Angebote verfassen

sales pipeline, pipeline, open deals, open opportunities, opportunities, deals, CRM, close, closing, follow
up, forecast sales, stalled, sales funnel, win rate, prospects, my opportunities, which deals, chase
customers, forgotten leads, forecast .. sales, sales forecast, lose sight, deals slip, stuck deals, next
steps, follow-up, following up, call .. back, forget to call, callbacks, open quotes, pending, which client
to call, sales chances, close more, cases moving, deals die, sales process, sales list, update the CRM
| Pipeline, Verkaufschancen, offene Angebote, Nachfassen, Abschluss, Abschlüsse, Überblick, Deals, Chancen,
Vertriebstrichter, Vertriebspipeline, Chancen verfolgen, dranbleiben, nachhaken, offene Vorgänge,
Umsatzprognose, Angebote nachverfolgen, zurückrufen, vergesse anzurufen, Wiedervorlage, Angebote verfolgen,
laufende Verkäufe, Verkaufsprozess

account growth, existing customers, existing clients, upsell, upselling, cross-sell, cross-selling, key
account, grow the account, expand, share of wallet, key accounts, buy more, existing accounts, loyal
customers buy, long-term clients, deepen, farm, add-ons, additional products, current customers, customer
development, long-term relationships, regular customers, buy other things, sell additional, sell other
products to, customers for years, visit clients, big customers, important customers, customer relationship,
grow business with
| Bestandskunden, Key Account, Zusatzverkauf, mehr verkaufen, Stammkunden, Cross-Selling, ausbauen,
Kundenentwicklung, Großkunden, Schlüsselkunden, mehr kaufen, Bestandskunden ausbauen, bestehende Kunden,
langjährige Kunden, Zusatzprodukte, mehr bestellen, Stammkunden ausbauen, wichtige Kunden, Kundenbeziehung,
zusätzlich verkaufen

service selling, services, sell services, subscription, subscriptions, solutions selling, value selling,
selling value, instead of products, outcomes, recurring revenue, retainer, maintenance contracts, service
contracts, sell results, sell time, packages, hours instead of products, as a service, consulting, sell
advice, boxes, results, service packages, not products, sell a service, sell contracts, sell support, rent
instead, leasing, monthly fee, intangible, sell know-how, support contracts, managed services
| Dienstleistung, Dienstleistungen, Abo, Abonnement, Abos, Dienstleistungen verkaufen, Lösungsverkauf,
Wartungsverträge, Serviceverträge, Pakete, Beratung verkaufen, Leistungen, Ergebnisse verkaufen, statt
Produkte, monatlich, Leasing, Service verkaufen

demonstrating products, demonstrate, demo, demos, show .. product, trial, product show, walk .. through the
product, try out, show .. software, showing .. software, show prospects, excite, show what it can do, in
action, live demo, product tour, hands-on, let .. try, showroom, sample, present the product, product
presentation
| Vorführen, Vorführung, Demo, Produktvorführung, zeigen, Produktdemo, Software zeigen, Produkt zeigen,
Produktpräsentation, ausprobieren lassen, Probefahrt, live zeigen
"""
