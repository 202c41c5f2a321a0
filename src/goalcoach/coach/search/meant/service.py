"""Everyday words for serving customers, beside what frameworks call it. Data only."""

PARTS = """
customers, client, buyers, guests, consumers, patrons, account
| Kunden, Kundschaft, Käufer, Gäste, Klienten, Mandanten

enquiries, answer questions, phone, calls, callers, pick up the phone, helpline, hotline, chat, front desk,
reception, service desk, help .. straight away, questions from customers, contact centre, call centre,
inbound, answer the phone, answer mails, reply to customers, respond to customers, friendly, visitors,
visitor, counter, at the counter, information desk, help customers, all day on the phone, telephone, caller,
on the line, answering calls, friendly to customers, polite, questions daily, ask us, information, people
who call, contact point, first contact for
| Anfragen, Telefon, Anrufe, Hotline, Auskunft, ans Telefon gehen, Empfang, Kundenanfragen, Callcenter,
freundlich, Schalter, Besucher, Kunden helfen, Mails beantworten, beraten, Telefonate, freundlich am
Telefon, Kundendienst, Auskünfte, telefonisch

complaints, angry customers, upset customers, angry people, deal with angry, unhappy customers, furious,
rude, shout, yell, scream, calm .. down, keep calm, stay calm, de-escalate, difficult customers, lose my
temper, our mistake, apologise, apology, unhappy, angry, upset, annoyed customer, swear, aggressive,
threaten, make up for, compensation for customers, disappointed, screaming, abusive, gets loud, loud, mad at
us, angry callers, dissatisfied, bad review, bad reviews, something went wrong for, goodwill, refund,
refunds, insulted, tough customers
| Beschwerde, Reklamation, wütend, sauer, verärgert, schreien, anschreien, beschimpfen, ruhig bleiben,
beruhigen, aufgebracht, schwierige Kunden, entschuldigen, Entschuldigung, unzufrieden, aggressiv, drohen,
Ärger, enttäuscht, beklagen, brüllen, brüllt, laut werden, lauter, böse, Kunden beruhigen, beschweren,
Beschwerden, genervte Kunden, Kulanz

case resolution, case, customer problem, technical problem, doesn't work, does not work, not working,
broken, warranty, troubleshoot, fix .. problem, solve .. problem, device, faulty device, customer's device,
technical questions, second level, solve customer problems, repair for customers, complicated cases, stuck
cases, why .. doesn't work, product doesn't work, installation, tricky, technical, product fault, find out
why .. customer, fix for the customer, stuck ticket, error at the customer, on site, hardware at customers,
customer's machine, diagnose
| Fall, Störung, funktioniert nicht, geht nicht, kaputt, Garantie, Gerät, Kundenproblem, Kundenfälle lösen,
technische Fragen, Kundengerät, knifflige Fälle, Reparatur, technischer Support, knifflig, technisches
Problem, Fehler beim Kunden, Diagnose, beim Kunden vor Ort

case notes, notes, log calls, write down, record, document, documentation, note down, wrap-up, what was
said, what was discussed, after every call, after the call, next colleague, history of .. customer, records
of calls, protocol, logging, note, take notes, put .. in the system, history, document calls, log, what we
agreed with the customer, tidy records, after each contact, contact history
| Fallnotizen, Notizen, Dokumentation, dokumentieren, festhalten, aufschreiben, Gesprächsnotiz, Anruf, nach
dem Anruf, Gesprächsnotizen, Verlauf, nächster Kollege, Kundenhistorie, eintragen, ins System, nach jedem
Gespräch, Notiz, Anrufe festhalten, Kontakthistorie

help articles, FAQ, FAQs, knowledge base, self-service, instructions, manual, guides, help themselves, same
questions, support pages, instruction, instructions for customers, explain to users in writing,
documentation for users, answers online, help page, help pages, tutorials, publish, write instructions, read
up, online help, self-help, standard answers, common questions, frequently asked, explain in writing, wiki
| Hilfeartikel, Anleitung, Wissensdatenbank, FAQ, Selbsthilfe, nachlesen, Handbuch, Anleitungen, Hilfeseite,
Hilfeseiten, Bedienungsanleitung, Erklärtexte, gleiche Fragen, Antworten veröffentlichen, Wiki, häufige
Fragen, selbst nachschauen, Anleitung schreiben

service quality, on hold, wait too long, waiting time, wait time, queue, response time, satisfaction,
satisfied, CSAT, NPS, service level, how fast we answer, reachable, quality of calls, response times, first
contact resolution, customers happy, service levels, service standards, speed of service, rate us, ratings,
score, rating, stars, bad service, better service, service goals, answer times, measure service, reach us,
nobody answers the phone, backlog of tickets
| Servicequalität, Wartezeit, Warteschleife, Zufriedenheit, Kundenzufriedenheit, Erreichbarkeit,
Reaktionszeit, schnell antworten, zufriedene Kunden, Service messen, Servicestandard, Bewertungen,
Bewertung, schlechter Service, besserer Service, niemand geht ran, Sterne

keeping customers, churn, cancel, cancellation, leave us, retention, retain, loyalty, loyal, quit, renew,
renewal, walk away, lose customers, leaving, win back, contracts cancelled, cancel .. subscription,
terminate, stay with us, unhappy clients, stop them leaving, stop customers leaving, switch to a competitor,
go to the competition, customers leave, clients leave, customers go, leaving us, end .. contract, quit our
service, don't come back, come back to us, regulars, loyalty programme, unsubscribed, customers stay
| Kundenbindung, kündigen, Kündigung, abspringen, abwandern, Treue, halten, verlängern, zurückgewinnen,
Verträge kündigen, weglaufen, bleiben, Kunden verlieren, wechseln zur Konkurrenz, Kunden halten, gehen weg,
Kunden gehen, laufen weg, Kunden kommen nicht wieder, treue Kunden, Stammkundschaft
"""
