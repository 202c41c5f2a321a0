"""Everyday words for talking, leading and one's own work, beside what frameworks call it. Data only.

One meaning a line: English before the bar, German behind it, what frameworks say first. ".." stands for up to three
words between.
"""

LINES = """
negotiation, negotiate, bargain, haggle, talk .. round, talk .. into, win .. over, stand up for .. price, defend .. price, better terms, better deal, discounts, concessions, cave in, get a raise | Verhandlung, verhandeln, feilschen, einknicken, nachgeben, Rabatt, Preisgespräch, Konditionen, überreden
persuading, convince, influence, get buy-in, bring .. round, sway, make my case | überzeugen, Überzeugungskraft, durchsetzen
presenting, presentation, present, talk in front of, speak in front of, speak to a group, speak in public, public speaking, stage fright, stand in front of, stand before, audience, give a talk, slides, pitch, keynote | Präsentieren, Präsentation, Vortrag, vortragen, vor Leuten sprechen, vor .. reden, Lampenfieber, Publikum, Rede, Folien
writing, write, emails, letters, memo, wording, phrase, put into words, put .. in writing, reports, minutes | Schreiben, verfassen, formulieren, Texte, Mails, Briefe, Berichte, Protokoll
listening, listen, hear .. out, pay attention, ask questions, ask better questions, open questions, let .. finish, interrupt, jump in | Zuhören, ausreden lassen, nachfragen, Fragen stellen, hinhören, unterbrechen
feedback, honest opinion, tell .. the truth, tell .. what I think, praise, criticise, criticism, call out, awkward conversation, difficult conversations, hard conversations, recognition | Feedback, Rückmeldung, loben, Lob, Kritik, kritisieren, schwierige Gespräche
conflict, dispute, quarrel, argue, argument, fight, row, clash, tension, friction, fall out, bad blood, mediate, mediation, make peace, bicker, don't get along, get along | Konflikt, Streit, streiten, zoffen, schlichten, vermitteln, Zoff, Spannungen, zerstritten, in die Haare
complaints, angry customers, upset customers, angry people, deal with angry, unhappy customers, furious, rude, shout, yell, scream, calm .. down, keep calm, stay calm, de-escalate, difficult customers, lose my temper | Beschwerde, Reklamation, wütend, sauer, verärgert, schreien, anschreien, beschimpfen, ruhig bleiben, beruhigen, aufgebracht, schwierige Kunden
delegating, delegate, hand .. over, hand tasks, hand off, pass .. on, pass on, let go, micromanage, offload, entrust, give away tasks, leave it to others | Delegieren, abgeben, Aufgaben übertragen, loslassen, Verantwortung abgeben, Aufgaben abgeben
leading, lead, manage people, run my team, run .. team, run a team, in charge, be a good boss, boss, supervisor, team leader, foreman, new manager, lead people, manager, supervise | Führung, führen, leiten, Chef, Vorgesetzter, Teamleitung, Teamleiter, Führungskraft, Mitarbeiter führen
motivating, motivate, morale, engagement, inspire, team spirit | Motivation, motivieren, begeistern, Stimmung
developing, develop, growing people, grow my people, help .. grow, coach, coaching, mentor, mentoring, bring .. on, talent, career talks, potential, promote, promotion, bigger tasks, stretch | Entwicklung, entwickeln, fördern, weiterbringen, weiterentwickeln, Mitarbeiterentwicklung, Potenzial, Talente, Karriere, coachen
teaching, teach, train up, show .. how, show .. the ropes, explain, pass on knowledge, instruct, apprentice, trainee, learner, tutor, teach the job, hand on, workshop | Anleiten, lehren, unterrichten, erklären, beibringen, einweisen, Azubi, Auszubildende, Lehrling, ausbilden, Wissen weitergeben, schulen, Schulung
direction, vision, strategy, set priorities, say no, where .. heading, where we are going, where .. headed, long-term, big picture, goals for the team, focus, mission, set goals, roadmap | Richtung, Strategie, Vision, Zielbild, Prioritäten, Nein sagen, wohin, Ausrichtung, langfristig, Ziele setzen
change, change management, transformation, transition, new way, new ways, on board, resistance, old habits, reorganisation, restructuring, get used to, adopt | Veränderung, Wandel, Umstellung, mitnehmen, Widerstand, Umbruch, Gewohnheiten, Veränderungsprozess
meetings, run a meeting, chair, moderate, facilitate, facilitation, agenda | Besprechung, Sitzung, moderieren, Moderation, Meeting leiten
planning, plan my day, prioritise, time management, to-do list, to do list, todo, on top of .. work, deadlines, juggle, too much on my plate, overloaded, swamped, procrastinate, put .. off, organised, organise myself, manage my time, calendar | Planung, planen, Zeitmanagement, Aufgabenliste, Prioritäten setzen, Termine einhalten, verzetteln, aufschieben, überlastet, organisieren, Kalender, Fristen
project, project management, on time and in budget, on time and on budget, in time and in budget, on schedule, milestones, stakeholders, scope, bring .. in on time, coordinate, deliver on time, steering, rollout | Projekt, Projektleitung, Projektmanagement, Meilensteine, im Zeitplan, im Budget, koordinieren
processes, improve .. process, streamline, lean, waste, pointless steps, unnecessary steps, bureaucracy, red tape, efficient, efficiency, kaizen, six sigma, cut out, bottleneck, faster, workflow, optimise, simplify | Prozess, Abläufe, Prozessverbesserung, unnötige Schritte, Bürokratie, effizient, Verschwendung, verschlanken, optimieren, vereinfachen, Ablauf
causes, root cause, symptoms, why .. went wrong, why things go wrong, five whys, why five times, keeps happening, same problem, problem solving, what went wrong, underlying, trace, investigate | Ursache, Ursachenanalyse, auf den Grund, Symptome, warum, Problemlösung, immer wieder, Wurzel
decision, make decisions, judgement, choose, weigh up | Entscheidung, entscheiden, abwägen
across teams, other teams, other departments, cross-functional, no say, silos, work with .. departments, stakeholders, collaboration, cooperate, without authority, interfaces, teamwork | Zusammenarbeit, andere Abteilungen, anderen Abteilungen, andere Teams, anderen Teams, bereichsübergreifend, abteilungsübergreifend, nichts zu sagen, Schnittstellen
interview, job interview, user interview, ask candidates, interview questions, candidates | Interview, Bewerbungsgespräch, Vorstellungsgespräch, Auswahlgespräch, befragen, Bewerber
safety, accident, accidents, injury, get hurt, hurt, injured, dangerous, hazard, risk assessment, protective, PPE, first aider, near miss, ergonomics, fire drill | Arbeitssicherheit, Sicherheit, Unfall, Unfälle, verletzen, Verletzung, Gefahr, gefährlich, Arbeitsschutz, Schutzausrüstung, Gefährdungsbeurteilung
confidential, data protection, privacy, GDPR, personal data, secret, sensitive data, consent, who may see, allowed to store | Datenschutz, vertraulich, DSGVO, personenbezogen, personenbezogene Daten, geheim, Einwilligung
network, networking, contacts, make contacts, build relationships, relationship, trust, rapport | Netzwerken, Kontakte, Beziehungen, Vertrauen
resilience, stress, pressure, burn out, cope, calm under pressure, work-life balance, panic | Resilienz, Stress, Druck, Belastung, gelassen
creativity, creative, ideas, brainstorm, innovate, innovation, think outside the box | Kreativität, Ideen, Innovation, kreativ
languages, speak English, foreign language, translate, interpret | Sprachen, Fremdsprache, übersetzen, Englisch
diversity, inclusion, different cultures, intercultural, abroad | Vielfalt, interkulturell, Ausland
ethics, compliance, integrity, rules, law, legal, regulation | Ethik, Regeln, Recht, Gesetze, Vorschriften, rechtlich
"""
