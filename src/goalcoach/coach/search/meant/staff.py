"""Everyday words for finding, paying and developing staff, beside what frameworks call it. Data only."""

PARTS = """
recruiting, recruit, hire, hiring, fill vacancies, vacancy, vacancies, job ad, job adverts, applicants,
candidates, open positions, find staff, sourcing, headhunt, selection, talent acquisition, advertise a job,
attract, good applicants, find good people, fill .. positions, fill .. jobs, staff shortage, empty
positions, open jobs, job fairs, application process, applications, applicant, no applicants, find new
people, need new staff, get good people, get people to join, job market, employer branding, career page,
talent, vacant, post jobs, screen CVs, CVs, hire people, hire faster, hire the right people, apply for jobs
| Personalgewinnung, Recruiting, einstellen, Stellenanzeige, Stellen besetzen, Bewerber, Bewerbungen,
Personalsuche, Personalauswahl, Kandidaten, neue Leute finden, gute Leute finden, Stellen, offene Stellen,
Bewerber finden, Stellenausschreibung, Ausschreibung von Stellen, Personal finden, keine Bewerber, neue
Mitarbeiter finden, Lebensläufe, Arbeitgebermarke, Fachkräfte finden

onboarding, induction, new hires, newcomers, new starters, new joiners, new colleagues, first days, first
day, settle in, settling in, new employees, get started, new people, new starter, new joiner, new member,
first month, start well, welcome, welcoming, buddy, probation, feel at home, integrate new, someone new,
freshly hired, introduce new, look after new, first six months, new employee, new staff member, starter,
starters, beginner in the team, welcome new, training plan for new, start in the company, start at the
company, novices, newbies, newbie, new guy
| Einarbeitung, einarbeiten, neue Kollegen, neue Mitarbeiter, Onboarding, Neue, ankommen, neuer Kollege,
neue Leute, Willkommen, Pate, Probezeit, Eingewöhnung, Neuen, Start erleichtern, gut einarbeiten, Einstieg,
Neuling, Neulinge, erster Tag, Einarbeitungsplan, neuen Kollegen

employment rules, employment law, labour law, notice period, notice, dismissal, dismiss, fire someone,
holiday entitlement, vacation days, leave, parental leave, works council, union, contract of employment,
working hours, overtime, warning letter, maternity, contracts of employment, termination, terminate staff,
letting someone go, sack, rights of employees, statutory, fixed-term, part-time rules, sick pay, working
time, collective agreement, union agreement, employee rights, annual leave, co-determination, holiday rules,
can I dismiss, break times, breaks, rest periods, labour court, sick note, permitted, legal on staff,
holiday, minimum wage, temp workers, warning letters, work contracts
| Arbeitsrecht, Kündigungsfrist, Urlaub, Urlaubsanspruch, Betriebsrat, Arbeitsvertrag, Arbeitszeit,
Überstunden, Abmahnung, Elternzeit, Tarifvertrag, Betriebsvereinbarung, Kündigungen, kündigen dürfen,
Rechte, befristet, Teilzeit, Lohnfortzahlung, Arbeitsverträge, Gesetz, Mutterschutz, Urlaubstage,
Mitbestimmung, Betriebsrat fragen, Pausenzeiten, Arbeitsgericht, Krankmeldung, Mindestlohn, Leiharbeit

pay, payroll, salary, salaries, wages, bonus, compensation, benefits, pension, earn, pay slip, payslip, pay
bands, remuneration, raise, payroll run, pay day, paid fairly, fair pay, salary bands, who earns, social
security, company car, perks, pay raise, pay gap, equal pay, pay grades, grade, job grading, bonus system,
pay people, wage, pay statement, questions on pay, deductions, pension scheme, salary structure, salary
increase
| Vergütung, Gehalt, Gehälter, Lohn, Löhne, Gehaltsabrechnung, Lohnabrechnung, Entgelt, Bonus, verdienen,
Altersvorsorge, Lohnlauf, Abrechnung, faire Bezahlung, bezahlen, Gehaltsstruktur, Sozialversicherung,
Zulagen, Dienstwagen, Lohnzettel, Eingruppierung, Gehaltsbestandteile, Gehaltserhöhung, Bonussystem

advising managers, HR business partner, sparring partner, sparring, advise bosses, people decisions, support
managers, consult managers, support the bosses, counsel, advise leaders, help managers decide, difficult
staff cases, trusted adviser, sounding board, partner for leaders, HR advice, managers come to me, managers
ask me, leaders ask me, difficult employee, difficult employees, help bosses, bosses, support supervisors,
management questions, dismissal talks with managers, coach managers
| Führungskräfte beraten, Sparringspartner, Personalberatung, Beratung von Führungskräften, HR Business
Partner, Chefs beraten, Ratgeber, Vorgesetzte unterstützen, Personalfragen, Führungskräfte fragen mich,
schwierige Mitarbeiter, Abteilungsleiter beraten, Vorgesetzten helfen

people data, HR figures, sick days, sick leave, absence, staff turnover, headcount, attrition, HR reporting,
people analytics, employee survey, sickness, sick rate, sickness rate, absenteeism, staff figures, number of
employees, leavers, people leaving, HR dashboards, staff statistics, employee data, diversity figures,
personnel figures, overtime figures, why people leave, exit figures, age of staff, turnover rate, sick leave
figures, time to hire, HR report, HR numbers, staff survey results, workforce figures, figures on staff
| Personalkennzahlen, Krankenstand, Krankentage, Fluktuation, Personalzahlen, Fehlzeiten,
Mitarbeiterbefragung, Personaldaten, Krankenquote, Personalstatistik, HR-Kennzahlen, Abgänge, Belegschaft in
Zahlen, Mitarbeiterzahlen, wie viele gegangen, Austritte, Personalbericht, Statistik über Mitarbeiter,
Personalreport

learning design, e-learning, elearning, training course, training programme, course design, curriculum,
click through, workshops, build a training, learning programme, instructional design, seminars, design
training, courses, training material, develop training, training sessions, design a course, learning videos,
training concept, learning path, online course, people learn, exercises, trainings, bore, boring training,
remember, people remember, interactive, blended learning, quizzes, learning goals, training days, develop
courses, training content, teaching material, learn better
| Lernangebote, Lernprogramm, E-Learning, Schulung gestalten, Trainings entwickeln, Kurse, Schulungskonzept,
Weiterbildung, Seminar, Lernen gestalten, Kurs, Trainings, Schulungen entwickeln, Onlinekurs, Lernvideos,
Übungen, Lehrmaterial, langweilige Schulungen, hängen bleiben, Lernziele, interaktiv, Übungsaufgaben

workforce planning, how many people, staffing, staff needs, headcount planning, personnel planning,
succession, skills shortage, future skills, retire, manpower, people .. need in, replaces, replace people,
retiring, retirement, in five years, age structure, staff planning, enough people, too few people, which
skills we will need, staff numbers, skills we need, ageing, have enough people, how many nurses, how many
engineers, how many staff, how many people .. need, need in the future, staff shortage in the future,
headcount next year, fewer young people, demographic, skills for tomorrow, future staff, long-term staffing
| Personalplanung, Personalbedarf, Stellenplan, Nachfolge, Nachfolgeplanung, Fachkräftemangel, wie viele
Leute, in Rente, Rente, Altersstruktur, genug Leute, zu wenig Leute, Ersatz, ersetzen, Personalstärke, wie
viele Leute brauchen, genug Personal, künftig, zukünftig, Personalmangel, demografisch
"""
