"""Everyday words for talking, leading and one's own work, beside what frameworks call it. Data only.

A blank line parts the meanings. English stands before the bar, German behind it, what frameworks say first; ".."
stands for up to three words between.
"""

PARTS = """
negotiation, negotiate, bargain, haggle, talk .. round, talk .. into, win .. over, stand up for .. price,
defend .. price, better terms, better deal, discounts, concessions, cave in, get a raise
| Verhandlung, verhandeln, feilschen, einknicken, nachgeben, Rabatt, Preisgespräch, Konditionen, überreden

persuading, convince, influence, get buy-in, bring .. round, sway, make my case
| überzeugen, Überzeugungskraft, durchsetzen

presenting, presentation, present, talk in front of, speak in front of, speak to a group, speak in public,
public speaking, stage fright, stand in front of, stand before, audience, give a talk, slides, pitch,
keynote
| Präsentieren, Präsentation, Vortrag, vortragen, vor Leuten sprechen, vor .. reden, Lampenfieber, Publikum,
Rede, Folien

writing, write, emails, letters, memo, wording, phrase, put into words, put .. in writing, reports, minutes
| Schreiben, verfassen, formulieren, Texte, Mails, Briefe, Berichte, Protokoll

listening, listen, hear .. out, pay attention, ask questions, ask better questions, open questions, let ..
finish, interrupt, jump in
| Zuhören, ausreden lassen, nachfragen, Fragen stellen, hinhören, unterbrechen

feedback, honest opinion, tell .. the truth, praise, criticise, criticism, call out, awkward conversation,
difficult conversations, hard conversations, recognition
| Feedback, Rückmeldung, loben, Lob, Kritik, kritisieren, schwierige Gespräche

conflict, dispute, quarrel, argue, argument, fight, row, clash, tension, friction, fall out, bad blood,
mediate, mediation, make peace, bicker, don't get along, get along
| Konflikt, Streit, streiten, zoffen, schlichten, vermitteln, Zoff, Spannungen, zerstritten, in die Haare

complaints, angry customers, upset customers, angry people, deal with angry, unhappy customers, furious,
rude, shout, yell, scream, calm .. down, keep calm, stay calm, de-escalate, difficult customers, lose my
temper
| Beschwerde, Reklamation, wütend, sauer, verärgert, schreien, anschreien, beschimpfen, ruhig bleiben,
beruhigen, aufgebracht, schwierige Kunden

delegating, delegate, hand .. over, hand tasks, hand off, pass .. on, pass on, let go, micromanage, offload,
entrust, give away tasks, leave it to others
| Delegieren, abgeben, Aufgaben übertragen, loslassen, Verantwortung abgeben, Aufgaben abgeben

leading, lead, manage people, run my team, run .. team, run a team, in charge, be a good boss, boss,
supervisor, team leader, foreman, new manager, lead people, manager, supervise
| Führung, führen, leiten, Chef, Vorgesetzter, Teamleitung, Teamleiter, Führungskraft, Mitarbeiter führen

motivating, motivate, morale, engagement, inspire, team spirit
| Motivation, motivieren, begeistern, Stimmung

developing, develop, growing people, grow my people, help .. grow, coach, coaching, mentor, mentoring, bring
.. on, talent, career talks, potential, promote, promotion, bigger tasks, stretch
| Entwicklung, entwickeln, fördern, weiterbringen, weiterentwickeln, Mitarbeiterentwicklung, Potenzial,
Talente, Karriere, coachen

teaching, teach, train up, show .. how, show .. the ropes, explain, pass on knowledge, instruct, apprentice,
trainee, learner, tutor, teach the job, hand on, workshop
| Anleiten, lehren, unterrichten, erklären, beibringen, einweisen, Azubi, Auszubildende, Lehrling,
ausbilden, Wissen weitergeben, schulen, Schulung

direction, vision, strategy, set priorities, say no, where .. heading, where we are going, where .. headed,
long-term, big picture, goals for the team, focus, mission, set goals, roadmap
| Richtung, Strategie, Vision, Zielbild, Prioritäten, Nein sagen, wohin, Ausrichtung, langfristig, Ziele
setzen

change, change management, transformation, transition, new way, new ways, on board, resistance, old habits,
reorganisation, restructuring, get used to, adopt
| Veränderung, Wandel, Umstellung, mitnehmen, Widerstand, Umbruch, Gewohnheiten, Veränderungsprozess

meetings, run a meeting, chair, moderate, facilitate, facilitation, agenda
| Besprechung, Sitzung, moderieren, Moderation, Meeting leiten

planning, plan my day, prioritise, time management, to-do list, to do list, todo, on top of .. work,
deadlines, juggle, too much on my plate, overloaded, swamped, procrastinate, put .. off, organised, organise
myself, manage my time, calendar
| Planung, planen, Zeitmanagement, Aufgabenliste, Prioritäten setzen, Termine einhalten, verzetteln,
aufschieben, überlastet, organisieren, Kalender, Fristen

project, project management, on time and in budget, on time and on budget, in time and in budget, on
schedule, milestones, stakeholders, scope, bring .. in on time, coordinate, deliver on time, steering,
rollout
| Projekt, Projektleitung, Projektmanagement, Meilensteine, im Zeitplan, im Budget, koordinieren

processes, improve .. process, streamline, lean, waste, pointless steps, unnecessary steps, bureaucracy, red
tape, efficient, efficiency, kaizen, six sigma, cut out, bottleneck, faster, workflow, optimise, simplify
| Prozess, Abläufe, Prozessverbesserung, unnötige Schritte, Bürokratie, effizient, Verschwendung,
verschlanken, optimieren, vereinfachen, Ablauf

causes, root cause, symptoms, why .. went wrong, why things go wrong, five whys, why five times, keeps
happening, same problem, problem solving, what went wrong, underlying, trace, investigate
| Ursache, Ursachenanalyse, auf den Grund, Symptome, warum, Problemlösung, immer wieder, Wurzel

decision, make decisions, judgement, choose, weigh up
| Entscheidung, entscheiden, abwägen

across teams, other teams, other departments, cross-functional, no say, silos, work with .. departments,
stakeholders, collaboration, cooperate, without authority, interfaces, teamwork
| Zusammenarbeit, andere Abteilungen, anderen Abteilungen, andere Teams, anderen Teams,
bereichsübergreifend, abteilungsübergreifend, nichts zu sagen, Schnittstellen

interview, job interview, user interview, ask candidates, interview questions, candidates
| Interview, Bewerbungsgespräch, Vorstellungsgespräch, Auswahlgespräch, befragen, Bewerber

safety, accident, accidents, injury, get hurt, hurt, injured, dangerous, hazard, risk assessment,
protective, PPE, first aider, near miss, ergonomics, fire drill
| Arbeitssicherheit, Sicherheit, Unfall, Unfälle, verletzen, Verletzung, Gefahr, gefährlich, Arbeitsschutz,
Schutzausrüstung, Gefährdungsbeurteilung

confidential, data protection, privacy, GDPR, personal data, secret, sensitive data, consent, who may see,
allowed to store
| Datenschutz, vertraulich, DSGVO, personenbezogen, personenbezogene Daten, geheim, Einwilligung

network, networking, contacts, make contacts, build relationships, relationship, trust, rapport
| Netzwerken, Kontakte, Beziehungen, Vertrauen

resilience, stress, pressure, burn out, cope, calm under pressure, work-life balance, panic
| Resilienz, Stress, Druck, Belastung, gelassen

creativity, creative, ideas, brainstorm, innovate, innovation, think outside the box
| Kreativität, Ideen, Innovation, kreativ

languages, speak English, foreign language, translate, interpret
| Sprachen, Fremdsprache, übersetzen, Englisch

diversity, inclusion, different cultures, intercultural, abroad
| Vielfalt, interkulturell, Ausland

ethics, compliance, integrity, rules, law, legal, regulation
| Ethik, Regeln, Recht, Gesetze, Vorschriften, rechtlich

negotiation, give in, giving in, back down, stand firm, hold my ground, stand my ground, play hard,
hardball, compromise, ask for more money, ask for more, salary talks, contract talks, close a deal, pushed
down, squeeze .. price, lower the price, price pressure, price talk, cheaper
| Verhandlung, hart bleiben, standhaft, Kompromiss, entgegenkommen, runterhandeln, Preisdruck, über den
Preis, mehr rausholen, Gehaltsverhandlung

assertive, speak up, say no, stick up for, push back, be heard, confidence, self-confidence, shy, timid
| Durchsetzung, Selbstbewusstsein, Nein sagen, schüchtern, mich trauen, behaupten

presenting, nervous, freeze, voice, on stage, speech, in front of people, in front of everyone, conference,
convincingly, board, slide deck, PowerPoint, deck, executives
| Präsentieren, nervös, aufgeregt, Bühne, Geschäftsführung, vor der Geschäftsführung, vor Publikum,
PowerPoint, vor anderen, frei sprechen, auftreten

writing, get to the point, to the point, too long, clear texts, short and clear, spelling, grammar,
proofread, readable, understandable, letter, report
| Schreiben, auf den Punkt, zu lang, verständlich, Rechtschreibung, Grammatik, klar schreiben

listening, talk too much, hear what, let others talk, understand what people mean, curious, curiosity,
empathy, empathetic, questions, draw people out
| Zuhören, zu viel reden, Empathie, einfühlen, Fragen, wirklich verstehen, ins Wort fallen

feedback, annoy, annoys, open about, performance talk, behaviour, behaves, constructive, avoid telling,
sandwich, point out, not good enough, done well, unpleasant truth, critique
| Feedback, ansprechen, unangenehm, Mitarbeitergespräch, Verhalten, konstruktiv, offen sagen, anmerken

conflict, don't talk to each other, hate each other, enemies, blame, insult, bullying, tense, sort .. out
between, referee, two colleagues, fighting, can't stand, feud, arguing, quarrelling
| Konflikt, nicht miteinander, hassen, beleidigen, Mobbing, Ärger, aneinandergeraten, verkracht,
Auseinandersetzung, Krach

complaints, furious, our mistake, apologise, apology, unhappy, angry, upset, annoyed customer, swear,
aggressive, threaten, make up for, compensation for customers, disappointed
| Beschwerde, entschuldigen, Entschuldigung, unzufrieden, aggressiv, drohen, Ärger, enttäuscht, beklagen

delegating, trust others with, trust my staff, important tasks, only I can, let others do, everything alone,
share the load, off my plate, give others, hand out tasks, responsibility
| Delegieren, anderen zutrauen, alles allein, alles selber, nicht alles selbst, selbst machen, verteilen,
aus der Hand geben, übertragen

leading a team, first time manager, new in charge, lead a group, the group on track, on track, running my
department, team meeting, team goals, my staff, my group, my own team, staff, shift leader, head of, take
over a team
| Ein Team führen, neue Führungskraft, erste Führungsrolle, meine Gruppe, Gruppenleitung, Abteilungsleiter,
Schichtführer, Team leiten, Meister

developing people, chances, shine, grow, bring out the best, let .. shine, career path, build up my people,
next generation, succession, appraisal, annual talk, support my staff, potential
| Personalentwicklung, Chancen, wachsen, aufbauen, Nachwuchs, Jahresgespräch, Perspektive, voranbringen,
stärken

teaching, show the new guy, new guy, demonstrate how, explain how, explain things, explain .. simply, in
plain words, pass my knowledge, share what I know, share knowledge, trainees, students, interns, intern,
beginner, beginners, learners, teacher
| Anleiten, zeigen wie, einfach erklären, Praktikant, Praktikanten, Lernende, Lehrer, Kenntnisse,
verständlich erklären, Anfänger

direction, what we're here for, what we are here for, purpose, why we exist, sense of purpose, plan for the
future, three years, ambition, clear goals, where .. go, mission statement, stop doing, what matters
| Richtung, wofür, Sinn, Zukunft, wo wir hinwollen, Leitbild, klare Ziele, was zählt

leading change, reorganisation, reorganise, restructure, fights every, win .. over, new system, nobody
wants, old way, old ways, fear of, afraid of the new, embrace, accept, acceptance, introduce, introduction,
roll out, switch to
| Veränderung, Umorganisation, neues System, neue Arbeitsweise, alle mitnehmen, ins Boot holen, Angst vor,
Akzeptanz, einführen, Einführung, Neuerung

planning own work, drown, drowning, forget, tasks, overwhelmed, chaos, chaotic, miss deadlines, late with
everything, last minute, workload, juggling, structure my day, inbox, interruptions, reminders to myself,
self-management, self-organisation, punctual, punctuality, distracted, concentrate, keep track
| Selbstorganisation, Eigene Arbeit planen, vergessen, untergehen, Chaos, zu viel, nicht schaffen,
Arbeitslast, ablenken, Unterbrechungen, auf den letzten Drücker, Tagesplan, Überblick über meine Aufgaben

project, on budget, within budget, timeline, timetable, gantt, scrum, agile, many people involved, finish ..
on time, projects on time, sub-tasks, work packages, overrun, kick-off, sponsor, steering committee,
milestone plan
| Projekt, Projekte, pünktlich, rechtzeitig fertig, Zeitplan, Teilaufgaben, Projektplan, Auftraggeber, viele
Beteiligte

improving processes, paperwork, useless, pointless, unnecessary, get rid of, wasteful, double work,
duplicate work, tedious, slow, takes too long, cumbersome, complicated, forms, shorten, speed up, continuous
improvement, quicker, easier, automate, routine
| Prozessverbesserung, Papierkram, unnötig, überflüssig, umständlich, dauert zu lange, doppelte Arbeit,
langsam, loswerden, kompliziert, schneller machen, Abläufe verbessern

finding causes, reason, reasons, why, again and again, recurring, same mistake, same mistakes, real problem,
analyse problems, dig deeper, source of the problem, where .. goes wrong, fishbone, learn from mistakes
| Ursachen finden, Grund, Gründe, woran es liegt, tiefer graben, wiederkehrend, gleiche Fehler, eigentliches
Problem, dahinter, herausfinden warum

working across teams, never answer my requests, departments, other sites, matrix, colleagues elsewhere, no
authority, not my team, bridge, counterpart, alignment, common goal, get help from, between departments,
pulling together, people who don't report to me
| Zusammenarbeit, Abteilungen, nicht weisungsbefugt, ohne Weisungsbefugnis, andere Bereiche, Standorte,
abstimmen, gemeinsames Ziel, nicht meine Leute

interviewing, applicants, pick .. right person, right candidate, choose .. candidate, conversation with
candidates, talk to users, structured conversation, questions to ask, hire the right
| Interviews führen, Bewerbern, Kandidaten fragen, richtige Person, Auswahl, Nutzer befragen

safety at work, fall, falls, slip, burns, burn, cut, harm, hurting, helmet, safe, lifting, noise, chemicals,
forklift accidents, emergency exit, safe workplace, dangerous work
| Arbeitssicherheit, stürzen, schneiden, Helm, sicher arbeiten, sicherer, heben, Lärm, Gefahrstoffe, Unfälle
vermeiden, Arbeitsunfall

data protection, customer data, personal information, addresses, delete data, who can see, keep .. secret,
leak, leaked, anonymise, private data, personal files, confidential papers, business secrets, share data
| Datenschutz, Kundendaten, löschen, Adressen, vertrauliche Daten, Geschäftsgeheimnis, weitergeben von
Daten, anonymisieren, persönliche Daten
"""
