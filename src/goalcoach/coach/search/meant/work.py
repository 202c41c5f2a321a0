"""Everyday words for one's own work, beside what frameworks call it. Data only."""

PARTS = """
planning own work, planning, plan my day, prioritise, time management, to-do list, to do list, todo, on top
of .. work, deadlines, juggle, too much on my plate, overloaded, swamped, procrastinate, put .. off,
organised, organise myself, manage my time, calendar, drown, drowning, forget, tasks, overwhelmed, chaos,
chaotic, miss deadlines, late with everything, last minute, workload, juggling, structure my day, inbox,
interruptions, reminders to myself, self-management, self-organisation, punctual, punctuality, distracted,
concentrate, keep track, plates, time, my time, run out of time, never finish, not finish, behind schedule
with my work, day is over, hectic, rush, double-booked, too many things at once, one thing at a time,
multitasking, priorities, evening, organise my, balls in the air
| Planung, planen, Zeitmanagement, Aufgabenliste, Prioritäten setzen, Termine einhalten, verzetteln,
aufschieben, überlastet, organisieren, Kalender, Fristen, Selbstorganisation, Eigene Arbeit planen,
vergessen, untergehen, Chaos, zu viel, nicht schaffen, Arbeitslast, ablenken, Unterbrechungen, auf den
letzten Drücker, Tagesplan, Überblick über meine Aufgaben, meine Zeit, komme zu nichts, hinterher, hektisch,
Termine, alles auf einmal, fertig werden, Stress mit Terminen, Zeit einteilen

project, project management, on time and in budget, on time and on budget, in time and in budget, on
schedule, milestones, stakeholders, scope, bring .. in on time, coordinate, deliver on time, steering,
rollout, on budget, within budget, timeline, timetable, gantt, scrum, agile, many people involved, finish ..
on time, projects on time, sub-tasks, work packages, overrun, kick-off, sponsor, steering committee,
milestone plan, project steering, out of control, off the rails, many tasks and people, several people,
track .. progress of, go over budget, project team, project leader, run a project, run projects, lead a
project, project plan, end date, move to a new office, overall plan
| Projekt, Projektleitung, Projektmanagement, Meilensteine, im Zeitplan, im Budget, koordinieren, Projekte,
pünktlich, rechtzeitig fertig, Zeitplan, Teilaufgaben, Projektplan, Auftraggeber, viele Beteiligte,
Projektteam, Projekt leiten, Gesamtplan, Endtermin, Projektleiter, aus dem Ruder

improving processes, processes, improve .. process, streamline, lean, waste, pointless steps, unnecessary
steps, bureaucracy, red tape, efficient, efficiency, kaizen, six sigma, cut out, bottleneck, faster,
workflow, optimise, simplify, paperwork, useless, pointless, unnecessary, get rid of, wasteful, double work,
duplicate work, tedious, slow, takes too long, cumbersome, complicated, forms, shorten, speed up, continuous
improvement, quicker, easier, automate, routine, takes weeks, take weeks, take days, too slow, too
complicated, much faster, less effort, fewer steps, how we do things, handovers, idle time, repetitive,
time-consuming, waiting for approval, standardise, cut time, save time, less paper, digitise, flow
| Prozess, Abläufe, Prozessverbesserung, unnötige Schritte, Bürokratie, effizient, Verschwendung,
verschlanken, optimieren, vereinfachen, Ablauf, Papierkram, unnötig, überflüssig, umständlich, dauert zu
lange, doppelte Arbeit, langsam, loswerden, kompliziert, schneller machen, Abläufe verbessern, zu langsam,
Zeit sparen, weniger Aufwand, weniger Schritte, standardisieren, digitalisieren, verbessern wie wir arbeiten

finding causes, causes, root cause, symptoms, why .. went wrong, why things go wrong, five whys, keeps
happening, same problem, problem solving, what went wrong, underlying, trace, investigate, reason, reasons,
why, again and again, recurring, same mistake, same mistakes, real problem, analyse problems, dig deeper,
source of the problem, where .. goes wrong, fishbone, learn from mistakes, comes back, keeps coming back,
every time, again every, why it keeps, over and over, deeper, before .. changing anything, root, not just
the symptoms, cure, patch, investigate problems, understand problems, error analysis
| Ursache, Ursachenanalyse, auf den Grund, Symptome, warum, Problemlösung, immer wieder, Wurzel, Ursachen
finden, Grund, Gründe, woran es liegt, tiefer graben, wiederkehrend, gleiche Fehler, eigentliches Problem,
dahinter, herausfinden warum, kommt wieder, kommt immer wieder, ständig wieder, Fehleranalyse, nicht nur
Symptome

safety at work, safety, accident, accidents, injury, get hurt, hurt, injured, dangerous, hazard, risk
assessment, protective, PPE, first aider, near miss, ergonomics, fire drill, fall, falls, slip, burns, burn,
cut, harm, hurting, helmet, safe, lifting, noise, chemicals, forklift accidents, emergency exit, safe
workplace, dangerous work, wear, goggles, protection gear, shoes, safety shoes, ladder, electricity, heavy,
back pain, careless, evacuation, safety rules, health and safety, risk, risks, harmed
| Arbeitssicherheit, Sicherheit, Unfall, Unfälle, verletzen, Verletzung, Gefahr, gefährlich, Arbeitsschutz,
Schutzausrüstung, Gefährdungsbeurteilung, stürzen, schneiden, Helm, sicher arbeiten, sicherer, heben, Lärm,
Gefahrstoffe, Unfälle vermeiden, Arbeitsunfall, Helme, Schutzbrille, Leiter sichern, leichtsinnig,
Sicherheitsregeln, Rücken, Risiko, Risiken

data protection, confidential, privacy, GDPR, personal data, secret, sensitive data, consent, who may see,
allowed to store, customer data, personal information, addresses, delete data, who can see, keep .. secret,
leak, leaked, anonymise, private data, personal files, confidential papers, business secrets, share data,
wrong address, wrong person, wrong recipient, confidentiality, lists of customers, names and addresses, may
we keep, may I share, data leak, data breach, breach, privacy law, law on data, what .. store about
| Datenschutz, vertraulich, DSGVO, personenbezogen, personenbezogene Daten, geheim, Einwilligung,
Kundendaten, löschen, Adressen, vertrauliche Daten, Geschäftsgeheimnis, weitergeben von Daten,
anonymisieren, persönliche Daten, Grundverordnung, falsche Adresse, falscher Empfänger, Datenpanne, Namen
und Adressen, speichern dürfen

working with data, reading tables, percent, averages, fooled, mislead, misleading, check figures, figures in
reports, calculate, sums, formulas, VLOOKUP, data in decisions, fact-based, gut feeling, statistics in the
news, number, rows and columns, Excel, spreadsheet, spreadsheets, bad with numbers, numbers, figures, pivot
table, read figures, maths, math, percentages, data literacy, facts, evidence
| Umgang mit Daten, Prozente, Formeln, Tabellen lesen, Bauchgefühl, Fakten, Zahlen lesen, Excel,
Tabellenkalkulation, Zahlen, Datenkompetenz, Prozentrechnung, rechnen

resilience, stress, pressure, burn out, cope, calm under pressure, work-life balance, panic
| Resilienz, Stress, Druck, Belastung, gelassen

creativity, creative, ideas, brainstorm, innovate, innovation, think outside the box
| Kreativität, Ideen, Innovation, kreativ
"""
