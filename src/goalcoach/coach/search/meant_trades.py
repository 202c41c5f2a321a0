"""Everyday words for software, systems, data and care of patients, beside what frameworks call it. Data only.

A blank line parts the meanings. English stands before the bar, German behind it, what frameworks say first; ".."
stands for up to three words between.
"""

PARTS = """
programming, code, coding, write code, develop software, Python, Java, JavaScript, software developer, clean
code, scripts, C++, hack together, readable code
| Programmieren, Code, coden, Softwareentwicklung, Programmierung, entwickeln, sauberer Code, Code
schreiben, Skripte

code review, reviewing code, pull request, pull requests, merge request, merge requests, changes of others,
diff, peer review
| Codereview, Review, Code prüfen, fremden Code lesen, Pull Request, Merge Request

testing software, test, tests, automated tests, unit tests, test cases, QA, quality assurance, regression,
test-driven, TDD, breaks nothing, try out the software, end-to-end
| Softwaretests, Testen, automatische Tests, automatisierte Tests, Testfälle, Unittests, nichts kaputt

software design, software architecture, architecture, modules, microservices, design patterns, components,
structure .. program, structure of .. code, big ball of mud, monolith, interfaces, API, APIs, coupling,
dependencies, technical debt
| Softwarearchitektur, Softwareentwurf, Architektur, Module, Entwurfsmuster, Komponenten, Aufbau, zerlegen,
Struktur, Schnittstellen, technische Schulden

debugging, bugs, bug, track down, error, crash, crashes, stack trace, misbehaves, troubleshooting, glitch,
find .. fault, why .. crashes, without guessing
| Fehlersuche, Debuggen, Bugs, Fehler finden, Absturz, abstürzen, Programmfehler

software delivery, release, releases, releasing, deploy, deployment, deployments, ship, shipping ..
versions, new versions, CI, continuous integration, continuous delivery, DevOps, CI/CD, rollout, go live,
build pipeline, roll back, version control, git
| Auslieferung, Release, ausliefern, Deployment, ausrollen, neue Versionen, Veröffentlichung, in Betrieb
nehmen

requirements, what .. users need, what .. users actually need, user stories, user story, specification,
specs, product owner, before .. coding, acceptance criteria, what to build, what shall be built, backlog,
clarify
| Anforderungen, Anforderung, was die Nutzer brauchen, Pflichtenheft, Lastenheft, User Storys,
Spezifikation, Produktanforderungen

secure coding, secure code, break into .. code, SQL injection, vulnerabilities, vulnerability, OWASP, hack
.. app, security holes, exploit, input validation, code .. secure, XSS
| Sichere Programmierung, sicherer Code, Sicherheitslücken, Code .. einbrechen, Schwachstellen, Lücken im
Code, sicher programmieren

user interface, interfaces, UI, UX, front end, frontend, web pages, web page, website, mobile, screen,
screens, on a phone, responsive, accessible, accessibility, HTML, CSS, React, usability, buttons, app looks
| Benutzeroberfläche, Oberfläche, Webseite, Webseiten, Frontend, Bedienung, barrierefrei, Bildschirm,
Benutzerfreundlichkeit

server, infrastructure, servers, data centre, data center, virtual machines, virtualise, virtualisation,
VMware, Linux, Windows server, hardware, storage, on-premise, racks, hypervisor, sysadmin
| Server, Serverinfrastruktur, Rechenzentrum, Infrastruktur, virtuelle Maschinen, virtualisieren, Hardware,
Serverraum, Administrator

cloud, AWS, Azure, Google Cloud, GCP, cloud services, cloud design, scale, scales, scalable, serverless,
kubernetes, containers, SaaS
| Cloud, AWS, Azure, Cloud-Dienste, skalieren, Container

cloud migration, migrate, move .. to the cloud, move .. to Azure, lift and shift, off our servers, data
migration, legacy, switch over
| Cloud-Migration, Migration, migrieren, umziehen, Umzug, in die Cloud, Altsysteme, umstellen auf

infrastructure automation, infrastructure as code, Terraform, Ansible, Puppet, automate servers, set up
servers automatically, by hand, scripted setup, configuration management, provision, provisioning
| Infrastrukturautomatisierung, Infrastruktur als Code, Terraform, Ansible, automatisieren, von Hand,
Skript, Konfiguration

incident, outage, outages, site goes down, site is down, goes down, system down, on call, on-call, 3 am,
post-mortem, postmortem, emergency at night, restore service, downtime, major incident, pager, failure
| Störung, Ausfall, Systemausfall, Bereitschaft, Rufbereitschaft, System steht, Vorfall, läuft nichts mehr,
Notfall in der IT

network, networks, wifi, wi-fi, WLAN, VPN, LAN, router, routers, switches, firewall, connection,
connections, internet drops, DNS, bandwidth, cabling
| Netzwerk, WLAN, VPN, Router, Verbindung, Internet, Netzwerke, Leitung, Firewall

security, hackers, hacker, cyber, cybersecurity, attack, attacks, phishing, malware, virus, ransomware,
protect .. systems, protect .. computers, passwords, access rights, hardening, intrusion, patching
| Systemsicherheit, Hacker, Hackern, Angriff, Cyberangriff, IT-Sicherheit, Viren, Phishing, Rechner
schützen, Schadsoftware, Zugriffsrechte, schützen

backup, restore, recover, recovery, lost data, data loss, disaster recovery, bring .. data back, back up,
back-ups
| Datensicherung, Sicherung, wiederherstellen, Wiederherstellung, Backup, Datenverlust, Daten weg

user support, supporting users, IT support, helpdesk, help desk, laptop, laptops, printer, password,
password reset, computer trouble, computer problems, devices, first level support, desktop
| Anwenderbetreuung, Benutzersupport, Helpdesk, IT-Support, Laptop, Drucker, Passwort, Computerprobleme,
Kollegen am Computer

querying, query, SQL, database, databases, pull .. numbers, pull .. data, get data out, out of the database,
extract data, select, join, look up data, reports myself
| Datenabfrage, SQL, Datenbank, Abfrage, Abfragen, Daten ziehen, auslesen, Daten holen

cleaning data, data quality, duplicates, missing values, typos, blanks, blank, dirty data, messy data, wrong
entries, inconsistent, empty cells, outliers, tidy data, data cleansing
| Datenbereinigung, Dubletten, doppelte Einträge, fehlende Werte, Datenqualität, unsaubere Daten,
bereinigen, Tippfehler, leere Felder

data visualisation, visualise, charts, chart, graph, graphs, diagram, diagrams, dashboard, dashboards, Power
BI, Tableau, plots, readable charts, show data, infographic
| Datenvisualisierung, Diagramm, Diagramme, Grafiken, Dashboard, veranschaulichen, Schaubild

statistics, statistical, A/B test, AB test, significance, significant, chance, by chance, real or .. chance,
sample, samples, probability, regression, hypothesis, uncertainty, confidence interval, experiment,
experiments, random
| Statistik, Zufall, signifikant, Stichprobe, Wahrscheinlichkeit, Experiment, A/B-Test

machine learning, AI, artificial intelligence, predict, prediction, train a model, model, models, neural
networks, deep learning, algorithm, algorithms, classify, data science, language models, forecast model
| Maschinelles Lernen, KI, künstliche Intelligenz, vorhersagen, Vorhersage, Modell trainieren, Algorithmen,
neuronale Netze

data modelling, data model, schema, database schema, database design, tables, entities, relations,
relational, star schema, normalise, foreign keys, table structure
| Datenmodellierung, Datenmodell, Tabellen, Datenbankschema, Datenbankentwurf, Schema, Entitäten

data pipelines, ETL, ELT, data loads, load data, data warehouse, data flow, automate data, data engineering,
Airflow, batch jobs, jobs, data feeds, sync data, import
| Datenpipelines, Datenpipeline, ETL, Datenladen, Datenfluss, Ladejobs, Daten laden

metrics, metric, KPI, KPIs, indicators, define metrics, define success, what to measure, measure success,
how .. measure, right number, key figure, measurable
| Kennzahlen, Kennzahl, KPI, Messgröße, messen, Erfolg messen, messbar, Indikatoren, Maßstab

working with data, Excel, spreadsheet, spreadsheets, bad with numbers, numbers, figures, pivot table, read
figures, maths, math, percentages, data literacy, facts, evidence
| Umgang mit Daten, Excel, Tabellenkalkulation, Zahlen, Datenkompetenz, Prozentrechnung, rechnen

patients, patient, resident, residents, sick people, the ill, clients in care, ward
| Patienten, Patient, Bewohner, Bewohnern, Kranke, Pflegebedürftige, Station

assessing patients, vital signs, observe patients, notice .. deteriorate, deteriorating, getting worse,
early warning, blood pressure, pulse, pain score, condition of .. patient, symptoms, examine
| Patienteneinschätzung, Vitalzeichen, Verschlechterung, Zustand, Blutdruck, Puls, Pflegeanamnese,
Beobachtung, beobachten, einschätzen

planning care, care plan, care plans, nursing plan, set goals with .. resident, set goals with .. patient,
care goals, nursing process, rehabilitation goals, individual care
| Pflegeplanung, Pflegeplan, Pflegeziele, Maßnahmenplan, Pflegeprozess

medication, medicines, medicine, pills, tablets, drugs, dose, doses, dosage, injections, infusion, side
effects, pharmacy, insulin
| Medikamente, Medikamentengabe, Arzneimittel, Tabletten, Dosis, Spritzen, Infusion, Dosierung, Arznei

infection, hygiene, wash hands, hand washing, disinfect, disinfection, germs, isolation, bacteria, virus,
sterile, contagious, sterilise, clean hands, MRSA, outbreak
| Infektion, Hygiene, desinfizieren, Desinfektion, Hände waschen, Keime, Isolation, ansteckend,
Händehygiene, steril, Bakterien

clinical records, charting, patient record, patient records, medical records, nursing notes, nursing
documentation, chart, document care, patient file, record findings
| Pflegedokumentation, Patientenakte, Krankenakte, Pflegebericht, Dokumentation, Patientendokumentation,
Akte

relatives, families, family, bad news, talk to patients, talk with patients, worried, comfort, console,
bedside manner, dying, grief, next of kin, anxious, scared
| Angehörige, Familien, schlechte Nachrichten, trösten, Patientengespräch, Sterben, Trauer, besorgt, Ängste

emergency, CPR, resuscitate, resuscitation, collapse, collapses, first aid, heart attack, cardiac arrest,
unconscious, choking, life-saving, defibrillator, stroke, save a life
| Notfall, Reanimation, Wiederbelebung, Erste Hilfe, zusammenbricht, bewusstlos, Herzstillstand, Notfälle,
umkippt

patient handover, hand over patients, handover, transfer a patient, SBAR, next ward, discharge letter, pass
on patients, shift report, report at the bedside
| Patientenübergabe, Übergabe, Patienten übergeben, nächste Station, Verlegung, Verlegungsbericht, übergeben

care coordination, coordinate care, discharge, discharge planning, GP, district nurse, social worker, home
care, aftercare, multidisciplinary, case management
| Versorgung koordinieren, Entlassung, Entlassmanagement, Hausarzt, Pflegedienst, Nachsorge, Case
Management, Überleitung, Sozialdienst

programming, developer, program, software, app, apps, scripting, function, functions, algorithms, write
programs, learn to code, learn a language, build an app, Rust, Go, C#, PHP, Kotlin, object-oriented,
maintainable code, messy code, spaghetti code
| Programmieren, Programme, Entwickler, Programm, Anwendungen, App bauen, Programmiersprache,
objektorientiert, lesbarer Code

code review, comments on .. code, other developers' code, colleagues' code, others' code, code of others,
read .. code, review changes, someone else's code, reviewer, approve changes, second look, before merge,
mistakes in .. code
| Code-Review, Code der Kollegen, fremder Code, Code von anderen, Kommentare zum Code, Änderungen prüfen

testing software, slip to the customer, break when we change, test plan, check the software, find bugs
before, coverage, selenium, acceptance test, manual tests, load tests, automated checks, quality of
software, regressions, bugs before release
| Software testen, Testplan, Testabdeckung, vor dem Release, Software prüfen, Abnahmetest, Regression

software design, ball of mud, boundaries, draw the boundaries, architecture of, layers, layering,
domain-driven, cut the system, parts of the system, big programs, large programs, large systems, how ..
parts fit, refactor, refactoring, clean architecture, structure of software, tangled, modular, decouple
| Softwaredesign, Schichten, Grenzen, Teile, Bausteine, Zusammenspiel, große Systeme, modular, aufteilen,
entkoppeln, Refactoring, strukturieren

debugging, where to look, program crashes, software crashes, program doesn't, reproduce, weird behaviour,
log files, breakpoints, hunt bugs, hunting bugs, fix bugs, error messages, exceptions, memory leak, why ..
fails
| Fehlersuche, Programm stürzt, Fehlermeldung, Fehlermeldungen, Bug finden, Fehler im Programm, Fehler
beheben, Logdateien

software delivery, faster releases, release often, release more often, ship more often, pipelines, builds,
build server, automatic deployment, rolling out, production deployment, feature flags, version, versions,
update software, updates
| Softwareauslieferung, öfter ausliefern, häufiger, Versionen, Updates, Aktualisierung, Veröffentlichen,
Build

clarifying requirements, what to build, wrong thing, built the wrong, ask users, what users want, what
customers need built, wishes of users, product manager, unclear tasks, features, feature requests,
requirement, before .. start coding, functional
| Anforderungen klären, was gebaut, Funktionen, Nutzerwünsche, unklare Aufgaben, Wünsche der Nutzer, falsch
gebaut, Fachbereich

secure coding, attackers, app secure, attackable, unsafe code, secure software, injection, penetration test,
pentest, encryption, encrypt, authentication, login safe, safe code, leaks, hackable, break in
| Sichere Programmierung, einbrechen, angreifbar, verschlüsseln, Verschlüsselung, sichere Software, sichere
Anwendungen, Lücken

building interfaces, pages, look nice, nice app, forms, user-friendly, easy to use, small screens, tablet,
phone, design screens, blind users, keyboard, menus, layout, design of .. app, web design, click
| Oberflächen bauen, Seiten, Handy, benutzerfreundlich, Formulare, Bildschirme, Layout, Webdesign, Apps
gestalten

server infrastructure, looking after .. machines, run our own, operate servers, physical servers, disks,
disk space, virtual servers, file server, mail server, operating system, operating systems, administer,
administration, patch servers, racks, server room, VM, VMs, hosting
| Serverinfrastruktur, Server betreiben, Festplatten, virtuelle Server, Betriebssystem, Administration,
Serverbetrieb, eigene Server, eigenen Server

cloud architecture, region, regions, survives, availability, high availability, cloud costs, cloud bill,
pick .. cloud, cloud solution, load balancing, autoscaling, services in the cloud, hosted, elastic, choose
cloud services, resilient
| Cloud-Architektur, ausfallsicher, Cloud-Kosten, hochverfügbar, Cloud-Lösung, Cloud entwerfen,
Verfügbarkeit

cloud migration, off the old servers, into Azure, into the cloud, into AWS, to the cloud, to AWS, to Azure,
move databases, moving databases, move applications, relocate, leave our data centre, close .. data centre,
cutover, replatform
| Cloud-Migration, nach Azure, nach AWS, in die Cloud bringen, verlagern, Server ablösen, ablösen,
überführen, Umstieg

infrastructure automation, servers with scripts, set up servers, scripts, script, manually, reproducible,
same setup, everything as code, helm, configuration as code, automated setup, gitops, automatic
| Infrastrukturautomatisierung, Server automatisch, Skripte, manuell, automatisch, als Code, reproduzierbar,
per Hand, aufsetzen

incident response, server down, servers down, server crashes, fails at night, at night, system fails,
everything is down, alarm, alert, alerts, urgent, emergencies, crisis, bring .. back up, back online,
customers can't log in, escalate, standby, outage
| Störungsbehebung, Server ausfällt, nachts, alles steht, Alarm, Bereitschaftsdienst, dringend, Krise,
wieder hochfahren, wieder online, ausgefallen, ausfallen, Ausfälle

network operation, network in .. office, connect sites, cables, slow internet, internet connection, signal,
office network, remote access, switch, IP, IPs, subnet, telephony, connectivity, dropping connection, set up
.. network
| Netzbetrieb, Büronetz, Kabel, langsames Internet, Internetverbindung, Standorte verbinden, Verbindungen,
Fernzugriff, Funknetz

system security, hacks, hack, hacked, broken into, accounts safe, safe accounts, two-factor, cyber attacks,
protect ourselves, threats, secure systems, secure our, security gaps, updates and patches, spyware, admin
rights, logins, IT security, encrypting trojans
| Systemsicherheit, gehackt, Angriffe, absichern, Zwei-Faktor, Konten schützen, Bedrohungen, Trojaner,
Sicherheitslücke, Angreifer

backup, save data, saving data, deleted file, deleted files, lost files, restore files, get .. data back,
crash of a disk, tapes, copies, recovery test, everything is gone, safe copy
| Datensicherung, Daten retten, gelöscht, alles weg, gelöschte Dateien, Kopien, Sicherungen, Daten
zurückholen, verlorene Daten

user support, resetting passwords, reset passwords, PC problems, colleagues' computers, colleagues' PCs,
computer help, Windows problems, Outlook problems, software problems of colleagues, hardware problems, IT
problems, set up laptops, set up PCs, IT help, accounts for colleagues, account locked, PC, PCs, smartphone,
tickets
| Anwendersupport, Passwörter, PC-Probleme, Rechner der Kollegen, Computer, Drucker geht nicht,
Rechnerprobleme, Kollegen helfen, Tickets, IT-Probleme

querying data, numbers out, my own numbers, my own reports, select statements, query data, filter, filters,
joins, extract, export data, raw data, find data, get .. from the database, get .. out of the database, pull
reports, pulling
| Daten abfragen, eigene Auswertungen, herausziehen, filtern, exportieren, Rohdaten, aus der Datenbank,
Auswertung

cleaning data, data is wrong, wrong data, errors in .. data, bad data, double entries, doubled, missing
data, nulls, gaps in .. data, full of errors, full of mistakes, unreliable data, tidy up, misspelled,
correct data, address data, deduplicate, data hygiene
| Datenbereinigung, Daten sind falsch, Fehler in den Daten, Datenlücken, fehlerhafte Daten, Doppelte,
doppelt, fehlende Daten, aufräumen, schlechte Daten

data visualisation, confusing charts, confusing graphs, show numbers, numbers in pictures, pictures of data,
pie charts, bar charts, maps, at a glance, visual, visually, visuals, plot, understand my charts
| Datenvisualisierung, Zahlen zeigen, auf einen Blick, visuell, Balkendiagramm, Kurven, anschaulich, Karten,
Charts

statistics, how big, sample size, real difference, difference is real, average, averages, mean, median,
distribution, correlation, correlations, test results, error bars, trend or noise, noise, coincidence,
variance, conclusions from data
| Statistik, Stichprobengröße, Durchschnitt, Mittelwert, Korrelation, Streuung, Verteilung, zufällig,
Schlüsse ziehen

machine learning, using AI, forecast demand, predict demand, predicting, recommender, recommendations, learn
from data, ChatGPT, LLM, LLMs, image recognition, training data, scikit-learn, PyTorch, TensorFlow,
intelligent, bots, self-learning
| Maschinelles Lernen, mit KI, prognostizieren, Vorhersagen, Modelle trainieren, Bilderkennung,
Sprachmodelle, selbstlernend, Empfehlungen

data modelling, store .. data, store data, data store, how .. relate, relationships between tables, columns,
structure of data, data structure, design tables, save data in a database, warehouse schema
| Datenmodell, Daten ablegen, in einer Datenbank, Daten speichern, Tabellen anlegen, Struktur der Daten,
Datenstruktur, Schlüssel, Beziehungen zwischen Tabellen, Datenbank aufbauen

data pipelines, every night, nightly, automatically, copy data, copying data, data from .. to, data
transfer, get data from, feeds, load, loads, loading, regularly, scheduled, data jobs, stream, streaming,
move data, moving data, transform data, interfaces between systems
| Datenpipelines, jede Nacht, automatisch laden, Daten übertragen, Daten kopieren, regelmäßig, Datenströme,
übertragen, Datenübernahme

defining metrics, which KPIs, which numbers, what counts as success, how do we know, success, see ..
success, target figures, measure .. success, track progress, good metric, good measure, define KPIs, know if
we succeed, indicator, indicators for, steer by numbers
| Kennzahlen festlegen, woran .. Erfolg, woran wir merken, Erfolg, welche Zahlen, Ziele messen, Messgrößen,
Indikator, steuern nach Zahlen, Maßzahl

assessing patients, blood pressure, call the doctor, when to call .. doctor, pulse, temperature, breathing,
condition, gets worse, getting worse, worse, worsen, notice changes, spot changes, patient's state, sick or
not, observation, observations, pain, wounds, skin
| Patienten einschätzen, Arzt rufen, schlechter, Atmung, Temperatur, Veränderungen bemerken, Veränderungen,
Schmerzen, Wunden, Hautzustand, verschlechtert, erkennen

care planning, aims with patients, goals with residents, goals with patients, goals with .. resident, goals
for .. patient, goals of care, care measures, adjust care, individual plan, treatment plan, resident's
goals, personal plan
| Pflege planen, Ziele mit Bewohnern, Ziele mit Patienten, Maßnahmen, Versorgungsplan, Therapieplan,
Pflegemaßnahmen

medication handling, give medicine, giving medicine, hand out medicine, mix up medicines, wrong drug, drug
errors, prescriptions, prescription, administer, syringes, drip, painkillers, medication errors
| Medikamentengabe, verabreichen, Medikamente stellen, falsches Medikament, Rezept, Verordnung, Spritze,
Tropf, Schmerzmittel, Arzneien

infection prevention, spread, spreading, carry germs, gloves, masks, mask, protective clothing, cleaning,
wash .. hands, clean wards, norovirus, flu, sterile work, wound infection, contaminated, wiping
| Infektionsschutz, verbreiten, Handschuhe, Masken, Schutzkleidung, Hände, Händedesinfektion, Grippe,
Ansteckung, anstecken, sauber halten, übertragen

clinical records, nursing note, legally, hold up legally, doctor's notes, medical notes, documentation of
care, write down findings, care documentation, patient chart, entries, note what I did, clinical notes,
treatment records
| Klinische Dokumentation, Pflege dokumentieren, Eintragungen, rechtssicher, Befunde, Behandlung
dokumentieren, Arztbrief, Kurve

talking with patients, explain to patients, tell the family, comforting, relative, talk to relatives,
frightened, diagnosis, cry, crying, sad, difficult news, sad news, support relatives, sensitive, kind words,
dementia, patient talk, terminal
| Gespräche mit Patienten, Angehörigen, Angehörige trösten, Patienten erklären, traurig, weinen, Diagnose
mitteilen, einfühlsam, Demenz, beruhigen von Patienten

emergency care, cardiac, heart, bleeding, not breathing, stops breathing, faint, faints, seizure, shock,
accident victim, rescue, life-threatening, first minutes, resuscitating, life in danger, ambulance
| Notfallversorgung, Herz, Blutung, atmet nicht, Krampfanfall, Schock, lebensbedrohlich, retten, Rettung,
Lebensgefahr, ohnmächtig

patient handover, telling .. evening shift, evening shift on the ward, report on patients, about each
patient, pass information about patients, patient transfer, ward change, new ward, shift report on patients,
nurse handover
| Patientenübergabe, Übergabe am Bett, Dienstübergabe, Patient verlegen, andere Station, nächsten Dienst,
Patienteninformationen, Schichtübergabe auf Station

care coordination, go home after hospital, after hospital, back home, home from hospital, leaves hospital,
services for patients, therapist, therapists, carers, family doctor, families and services, network of care,
social services, organise care, organising .. patients, everyone around .. patient
| Versorgung koordinieren, nach dem Krankenhaus, nach Hause, Therapeuten, Pflege organisieren, Ärzte und,
Dienste, alle Beteiligten, Sozialarbeiter, Heimplatz
"""
