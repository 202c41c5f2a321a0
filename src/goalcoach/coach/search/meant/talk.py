"""Everyday words for talking with each other, beside what frameworks call it. Data only."""

PARTS = """
negotiation, negotiate, bargain, haggle, talk .. round, talk .. into, win .. over, stand up for .. price,
defend .. price, better terms, better deal, discounts, concessions, cave in, get a raise, give in, giving
in, back down, stand firm, hold my ground, stand my ground, play hard, hardball, compromise, ask for more
money, ask for more, salary talks, contract talks, close a deal, pushed down, squeeze .. price, lower the
price, price pressure, price talk, cheaper, price talks, sales negotiations, agree on terms, other side,
walk away from, deal, final price, too many concessions, strong arguments, terms, contract terms, better
price, good price, give away too much
| Verhandlung, verhandeln, feilschen, einknicken, nachgeben, Rabatt, Preisgespräch, Konditionen, überreden,
hart bleiben, standhaft, Kompromiss, entgegenkommen, runterhandeln, Preisdruck, über den Preis, mehr
rausholen, Gehaltsverhandlung, Verhandlungen, Verkaufsverhandlungen, Gegenseite, Vertragsverhandlungen,
Argumente, besserer Preis, zu viel hergeben, Einigung

persuading, convince, influence, get buy-in, bring .. round, sway, make my case
| überzeugen, Überzeugungskraft, durchsetzen

assertive, speak up, say no, stick up for, push back, be heard, confidence, self-confidence, shy, timid
| Durchsetzung, Selbstbewusstsein, Nein sagen, schüchtern, mich trauen, behaupten

presenting, presentation, present, talk in front of, speak in front of, speak to a group, speak in public,
public speaking, stage fright, stand in front of, stand before, audience, give a talk, slides, pitch,
keynote, nervous, freeze, voice, on stage, speech, in front of people, in front of everyone, conference,
convincingly, board, slide deck, PowerPoint, deck, executives, terrify, terrified, terrifies, scared of
speaking, town hall, all-hands, blush, stutter, stage, trembling, explain to a group, sell an idea, speak
freely, microphone, hold a talk, lecture
| Präsentieren, Präsentation, Vortrag, vortragen, vor Leuten sprechen, vor .. reden, Lampenfieber, Publikum,
Rede, Folien, nervös, aufgeregt, Bühne, Geschäftsführung, vor Publikum, PowerPoint, vor anderen, frei
sprechen, auftreten, rot werden, stottern, Angst vor Publikum, Vorträge, Reden halten, Rede halten, vor der
Gruppe, Mikrofon

writing, write, emails, letters, memo, wording, phrase, put into words, put .. in writing, reports, minutes,
get to the point, to the point, too long, clear texts, short and clear, spelling, grammar, proofread,
readable, understandable, letter, report, texts that people, style, in few words, long-winded, boring texts,
clear instructions, written, in writing, text
| Schreiben, verfassen, formulieren, Texte, Mails, Briefe, Berichte, Protokoll, auf den Punkt, zu lang,
verständlich, Rechtschreibung, Grammatik, klar schreiben, kurz fassen, langatmig, klare Texte,
Schriftverkehr, schriftlich, Text

listening, listen, hear .. out, pay attention, ask questions, ask better questions, open questions, let ..
finish, interrupt, jump in, talk too much, hear what, let others talk, understand what people mean, curious,
curiosity, empathy, empathetic, questions, draw people out, let them finish, don't let .. finish, cut people
off, hear people, right questions, find out in a talk, what somebody means, really hear, misunderstand,
misunderstanding, misunderstandings, read between the lines, draw out, advice too fast
| Zuhören, ausreden lassen, nachfragen, Fragen stellen, hinhören, unterbrechen, zu viel reden, Empathie,
einfühlen, Fragen, wirklich verstehen, ins Wort fallen, Missverständnis, Missverständnisse, aussprechen
lassen, richtig fragen, wirklich hören, zwischen den Zeilen

feedback, honest opinion, tell .. the truth, praise, criticise, criticism, call out, awkward conversation,
difficult conversations, hard conversations, recognition, open about, performance talk, behaviour, behaves,
constructive, sandwich, point out, not good enough, done well, unpleasant truth, critique, well done, going
badly, not going well, how others see, how I see, appreciate, appreciation, thank people, respectful, tell
people
| Feedback, Rückmeldung, loben, Lob, Kritik, kritisieren, schwierige Gespräche, ansprechen, unangenehm,
Mitarbeitergespräch, Verhalten, konstruktiv, offen sagen, anmerken, Wertschätzung, anerkennen,
Rückmeldungen, kritische Gespräche, respektvoll

conflict, dispute, quarrel, argue, argument, fight, row, clash, tension, friction, fall out, bad blood,
mediate, mediation, make peace, bicker, don't get along, get along, don't talk to each other, hate each
other, enemies, blame, insult, bullying, tense, sort .. out between, referee, two colleagues, fighting,
can't stand, feud, arguing, quarrelling, two people who, stuck in the middle, no longer talk, hostile,
grudges, tempers, peace, reconcile people, both sides, quarrels
| Konflikt, Streit, streiten, zoffen, schlichten, vermitteln, Zoff, Spannungen, zerstritten, in die Haare,
nicht miteinander, hassen, beleidigen, Mobbing, Ärger, aneinandergeraten, verkracht, Auseinandersetzung,
Krach, Konflikte, zwischen zwei, beide Seiten, Frieden, verfeindet, streiten sich, Gemüter

interviewing, interview, job interview, user interview, ask candidates, interview questions, candidates,
applicants, right candidate, choose .. candidate, conversation with candidates, talk to users, structured
conversation, questions to ask, hire the right, talking to users, ask users, interview people, interview
guide, structured questions, assess candidates, job talks, talks with applicants, expert interviews, bias in
interviews
| Interview, Bewerbungsgespräch, Vorstellungsgespräch, Auswahlgespräch, befragen, Bewerber, Interviews
führen, Bewerbern, Kandidaten fragen, richtige Person, Auswahl, Nutzer befragen, Gespräche mit Bewerbern,
Leitfaden, Auswahlgespräche, Befragungen führen, Einstellungsgespräch

meetings, run a meeting, chair, moderate, facilitate, facilitation, agenda
| Besprechung, Sitzung, moderieren, Moderation, Meeting leiten

languages, speak English, foreign language, translate, interpret
| Sprachen, Fremdsprache, übersetzen, Englisch
"""
