"""Everyday words for care of patients, beside what frameworks call it. Data only."""

PARTS = """
patients, patient, resident, residents, sick people, the ill, clients in care, ward
| Patienten, Patient, Bewohner, Bewohnern, Kranke, Pflegebedürftige, Station

assessing patients, vital signs, observe patients, notice .. deteriorate, deteriorating, getting worse,
early warning, blood pressure, pulse, pain score, condition of .. patient, symptoms, examine, call the
doctor, temperature, breathing, condition, gets worse, worse, worsen, notice changes, spot changes,
patient's state, sick or not, observation, observations, pain, wounds, skin, seriously ill, getting ill,
falls ill, patient is unwell, notice early, early signs, signs, warning signs, sees changes, monitor
patients, check on patients, fever, drowsy, confused, score, triage, judge how ill
| Patienteneinschätzung, Vitalzeichen, Verschlechterung, Zustand, Blutdruck, Puls, Pflegeanamnese,
Beobachtung, beobachten, einschätzen, Patienten einschätzen, Arzt rufen, schlechter, Atmung, Temperatur,
Veränderungen bemerken, Veränderungen, Schmerzen, Wunden, Hautzustand, verschlechtert, erkennen, früh
erkennen, Anzeichen, Warnzeichen, Fieber, verwirrt, Bewohner beobachten, wie krank

care planning, planning care, care plan, care plans, nursing plan, set goals with .. patient, care goals,
nursing process, rehabilitation goals, individual care, aims with patients, goals with patients, goals for
.. patient, goals of care, care measures, adjust care, individual plan, treatment plan, resident's goals,
personal plan, agree with .. patient, patient's goals, wishes of the patient, what the patient wants,
nursing goals, care needs, needs of residents, next steps for the patient
| Pflegeplanung, Pflegeplan, Pflegeziele, Maßnahmenplan, Pflegeprozess, Pflege planen, Ziele mit Bewohnern,
Ziele mit Patienten, Maßnahmen, Versorgungsplan, Therapieplan, Pflegemaßnahmen, mit dem Patienten
vereinbaren, Wünsche des Patienten, Pflegebedarf, Ziele vereinbaren

medication handling, medication, medicines, medicine, pills, tablets, drugs, dose, doses, dosage,
injections, infusion, side effects, pharmacy, insulin, give medicine, giving medicine, hand out medicine,
mix up medicines, wrong drug, drug errors, prescriptions, prescription, administer, syringes, drip,
painkillers, medication errors, drug round, medicine round, without drug errors, medicines on time, counting
tablets, allergies, interactions, opioids, right medicine, right patient, drops, inject, medical drugs, drug
| Medikamente, Medikamentengabe, Arzneimittel, Tabletten, Dosis, Spritzen, Infusion, Dosierung, Arznei,
verabreichen, Medikamente stellen, falsches Medikament, Rezept, Verordnung, Spritze, Tropf, Schmerzmittel,
Arzneien, Tablettenrichten, Tabletten richten, richten, Medikamentenrunde, Tropfen, richtiges Medikament

infection prevention, infection, hygiene, wash hands, hand washing, disinfect, disinfection, germs,
isolation, bacteria, virus, sterile, contagious, sterilise, clean hands, MRSA, outbreak, spread, spreading,
carry germs, gloves, masks, mask, protective clothing, cleaning, wash .. hands, clean wards, norovirus, flu,
sterile work, wound infection, contaminated, wiping, going around, spread of, disease, diseases, epidemic,
infected, clean instruments, clean surfaces, surfaces, hand rub, sanitiser, resistant germs, hospital
infections, bugs on the ward, ill from
| Infektion, Hygiene, desinfizieren, Desinfektion, Hände waschen, Keime, Isolation, ansteckend,
Händehygiene, steril, Bakterien, Infektionsschutz, verbreiten, Handschuhe, Masken, Schutzkleidung, Hände,
Händedesinfektion, Grippe, Ansteckung, anstecken, sauber halten, übertragen, Krankheit, Flächen,
Krankenhauskeime, infiziert, Ausbruch, reinigen, Ausbreitung

clinical records, charting, patient record, patient records, medical records, nursing notes, nursing
documentation, chart, document care, patient file, record findings, nursing note, legally, doctor's notes,
medical notes, documentation of care, write down findings, care documentation, patient chart, entries, note
what I did, clinical notes, treatment records, document wounds, lawyer, court, what was done, record what,
wound documentation, complete records, nursing files, note findings, patient notes, electronic record,
document patients, records of treatment, write about patients
| Pflegedokumentation, Patientenakte, Krankenakte, Pflegebericht, Dokumentation, Patientendokumentation,
Akte, Klinische Dokumentation, Pflege dokumentieren, Eintragungen, rechtssicher, Befunde, Behandlung
dokumentieren, Arztbrief, Kurve, Wunddokumentation, Gericht, lückenlos, Bericht über Patienten

talking with patients, relatives, families, family, bad news, talk to patients, talk with patients, worried,
comfort, console, bedside manner, dying, grief, next of kin, anxious, scared, explain to patients, tell the
family, comforting, relative, talk to relatives, frightened, diagnosis, cry, crying, sad, difficult news,
sad news, support relatives, sensitive, kind words, dementia, patient talk, terminal, surgery, operation,
fear, fears, say to .. patient, patient asks, parents, grieving, words for, calm .. patient, patient is
scared, patient is angry, mourning, reassure, hard news, simple words, loved ones
| Angehörige, Familien, schlechte Nachrichten, trösten, Patientengespräch, Sterben, Trauer, besorgt, Ängste,
Gespräche mit Patienten, Angehörigen, Angehörige trösten, Patienten erklären, traurig, weinen, Diagnose
mitteilen, einfühlsam, Demenz, beruhigen von Patienten, vor der Operation, Operation, Eltern, Patient hat
Angst, Worte, in einfachen Worten, Trost, mitfühlend

emergency care, emergency, CPR, resuscitate, resuscitation, collapse, collapses, first aid, heart attack,
cardiac arrest, unconscious, choking, life-saving, defibrillator, stroke, save a life, cardiac, heart,
bleeding, not breathing, stops breathing, faint, faints, seizure, shock, accident victim, rescue,
life-threatening, first minutes, resuscitating, life in danger, ambulance, reacting fast, react fast, heart
stops, heart massage, chest compressions, emergency drill, fainted, allergic shock, acute, someone falls
over, first aid course, airway, oxygen
| Notfall, Reanimation, Wiederbelebung, Erste Hilfe, zusammenbricht, bewusstlos, Herzstillstand, Notfälle,
umkippt, Notfallversorgung, Herz, Blutung, atmet nicht, Krampfanfall, Schock, lebensbedrohlich, retten,
Rettung, Lebensgefahr, ohnmächtig, Herzinfarkt, Herzdruckmassage, schnell reagieren, akut, Atemwege,
Sauerstoff, Ersthelfer

patient handover, hand over patients, handover, transfer a patient, SBAR, next ward, discharge letter, pass
on patients, shift report, report at the bedside, report on patients, pass information about patients,
patient transfer, ward change, new ward, shift report on patients, nurse handover, ICU, intensive care,
transfer, transferring, another ward, another hospital, ambulance to ward, move patients, bedside report,
colleagues on the ward, theatre to ward
| Patientenübergabe, Übergabe, Patienten übergeben, nächste Station, Verlegung, Verlegungsbericht,
übergeben, Übergabe am Bett, Dienstübergabe, Patient verlegen, andere Station, nächsten Dienst,
Patienteninformationen, Schichtübergabe auf Station, Intensivstation, auf Normalstation, Normalstation,
Verlegen, verlegen, anderes Krankenhaus, Patienten weitergeben

care coordination, coordinate care, discharge, discharge planning, GP, district nurse, social worker, home
care, aftercare, multidisciplinary, case management, after hospital, back home, home from hospital, leaves
hospital, services for patients, therapist, therapists, carers, family doctor, families and services,
network of care, social services, organise care, organising .. patients, everyone around .. patient, physio,
joined up, different services, several services, carers and, meals on wheels, nursing home place, organise
help, arrange help, arrange services, family and, who does what for, pull everyone together, round table,
networks around, after discharge, home help
| Versorgung koordinieren, Entlassung, Entlassmanagement, Hausarzt, Pflegedienst, Nachsorge, Case
Management, Überleitung, Sozialdienst, nach dem Krankenhaus, nach Hause, Therapeuten, Pflege organisieren,
Ärzte und, Dienste, alle Beteiligten, Sozialarbeiter, Heimplatz, Physio, Hilfe organisieren, Haushaltshilfe,
Versorgung organisieren, nach der Entlassung, Pflegeheim
"""
