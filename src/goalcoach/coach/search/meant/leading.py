"""Everyday words for leading, and working with others, beside what frameworks call it. Data only."""

PARTS = """
leading a team, leading, lead, manage people, run my team, run .. team, run a team, in charge, be a good
boss, boss, supervisor, team leader, foreman, new manager, lead people, manager, supervise, new in charge,
lead a group, on track, running my department, team meeting, team goals, my group, my own team, staff, shift
leader, head of, take over a team, report to me, reports to me, people under me, direct reports, my people,
be the boss, become a manager, responsible for people, promoted to, hold .. team together, lead by example,
staff meeting, leader, reporting to me
| Führung, führen, leiten, Chef, Vorgesetzter, Teamleitung, Teamleiter, Führungskraft, Mitarbeiter führen,
Ein Team führen, neue Führungskraft, erste Führungsrolle, meine Gruppe, Gruppenleitung, Abteilungsleiter,
Schichtführer, Team leiten, Meister, Teamleiterin, mir unterstellt, meine Mitarbeiter, Chefin, Verantwortung
für Leute, Führungsaufgabe

motivating, motivate, morale, engagement, inspire, team spirit
| Motivation, motivieren, begeistern, Stimmung

delegating, delegate, hand .. over, hand tasks, hand off, pass .. on, pass on, let go, micromanage, offload,
entrust, give away tasks, leave it to others, trust others with, important tasks, only I can, let others do,
everything alone, share the load, off my plate, give others, hand out tasks, responsibility, to others,
nobody else can, control freak, do less myself, too much myself, responsibility to, free up my time, by
myself, keep everything
| Delegieren, abgeben, Aufgaben übertragen, loslassen, Verantwortung abgeben, Aufgaben abgeben, anderen
zutrauen, alles allein, alles selber, nicht alles selbst, selbst machen, verteilen, aus der Hand geben,
übertragen, an andere, anderen überlassen, weniger selbst, Kontrolle abgeben, Verantwortung übertragen,
abzugeben

developing people, developing, develop, growing people, grow my people, help .. grow, coach, coaching,
mentor, mentoring, bring .. on, talent, career talks, potential, promote, promotion, bigger tasks, stretch,
chances, shine, grow, bring out the best, let .. shine, career path, build up my people, next generation,
succession, appraisal, support my staff, help her grow, help him grow, help them grow, more responsibility,
next step, next level, outgrow, ready for more, promising, keep good people, challenge my people, young
talents, personal growth
| Entwicklung, entwickeln, fördern, weiterbringen, weiterentwickeln, Mitarbeiterentwicklung, Potenzial,
Talente, Karriere, coachen, Personalentwicklung, Chancen, wachsen, aufbauen, Nachwuchs, Jahresgespräch,
Perspektive, voranbringen, stärken, unterfordert, mehr Verantwortung, nächster Schritt, fordern,
weiterkommen, Leute wachsen, gute Leute

teaching, teach, train up, show .. how, show .. the ropes, explain, pass on knowledge, instruct, apprentice,
trainee, learner, tutor, teach the job, hand on, workshop, demonstrate how, explain how, explain things,
explain .. simply, in plain words, pass my knowledge, share what I know, share knowledge, trainees,
students, interns, intern, beginner, beginners, learners, teacher, experience to others, know-how, for the
first time, step by step, instructor, so that they can do it, on their own afterwards, learn from me, guide
newcomers, practise with, patient with learners, train new
| Anleiten, lehren, unterrichten, erklären, beibringen, einweisen, Azubi, Auszubildende, Lehrling,
ausbilden, Wissen weitergeben, schulen, Schulung, zeigen wie, einfach erklären, Praktikant, Praktikanten,
Lernende, Lehrer, Kenntnisse, verständlich erklären, Anfänger, mein Wissen, Erfahrung weitergeben, Schritt
für Schritt, vormachen, selbstständig werden, neue anlernen, anlernen

direction, vision, strategy, set priorities, say no, where .. heading, where we are going, where .. headed,
long-term, big picture, goals for the team, focus, mission, set goals, roadmap, purpose, why we exist, sense
of purpose, plan for the future, three years, ambition, clear goals, where .. go, mission statement, stop
doing, what matters, five years, should .. be in, where should, which way, which projects we drop, drop
projects, leave undone, long run, aim, aims, objective, objectives, the why, common picture, set targets for
the department
| Richtung, Strategie, Vision, Zielbild, Prioritäten, Nein sagen, wohin, Ausrichtung, langfristig, Ziele
setzen, wofür, Sinn, Zukunft, wo wir hinwollen, Leitbild, klare Ziele, was zählt, in drei Jahren, in fünf
Jahren, welcher Weg, gemeinsames Ziel, was wir lassen

leading change, change, change management, transformation, transition, new way, new ways, on board,
resistance, old habits, reorganisation, restructuring, get used to, adopt, reorganise, restructure, win ..
over, new system, nobody wants, old way, old ways, fear of, afraid of the new, embrace, accept, acceptance,
introduce, introduction, roll out, switch to, still use paper, still do, the way we always did, always done,
new tool, new tools, new software introduced, restructured, digitalisation, merger, uncertain, unsettled,
sceptical, convince .. of the new, win people for, cling to, go along, transformation project
| Veränderung, Wandel, Umstellung, mitnehmen, Widerstand, Umbruch, Gewohnheiten, Veränderungsprozess,
Umorganisation, neues System, neue Arbeitsweise, alle mitnehmen, ins Boot holen, Angst vor, Akzeptanz,
einführen, Einführung, Neuerung, wie immer, haben wir immer, Digitalisierung, Fusion, skeptisch, neue
Software eingeführt, mitziehen, umgewöhnen

working across teams, across teams, other teams, other departments, cross-functional, no say, silos, work
with .. departments, stakeholders, collaboration, cooperate, without authority, interfaces, teamwork,
departments, other sites, matrix, colleagues elsewhere, no authority, not my team, bridge, counterpart,
alignment, common goal, get help from, between departments, pulling together, people who don't report to me,
without being .. boss, not their boss, other units, other sections, ask favours, get support from, depend on
others, depends on others, sales and IT, pull together, across the company, between sites, no power over,
who don't work for me
| Zusammenarbeit, andere Abteilungen, anderen Abteilungen, andere Teams, anderen Teams,
bereichsübergreifend, abteilungsübergreifend, nichts zu sagen, Schnittstellen, Abteilungen, nicht
weisungsbefugt, ohne Weisungsbefugnis, andere Bereiche, Standorte, abstimmen, gemeinsames Ziel, nicht meine
Leute, über Abteilungsgrenzen, Abteilungsgrenzen, Unterstützung von anderen, ohne Chef zu sein, angewiesen
auf

network, networking, contacts, make contacts, build relationships, relationship, trust, rapport
| Netzwerken, Kontakte, Beziehungen, Vertrauen

decision, make decisions, judgement, choose, weigh up
| Entscheidung, entscheiden, abwägen

diversity, inclusion, different cultures, intercultural, abroad
| Vielfalt, interkulturell, Ausland

ethics, compliance, integrity, rules, law, legal, regulation
| Ethik, Regeln, Recht, Gesetze, Vorschriften, rechtlich
"""
