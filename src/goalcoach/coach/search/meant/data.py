"""Everyday words for data, beside what frameworks call it. Data only."""

PARTS = """
querying data, querying, query, SQL, database, databases, pull .. numbers, pull .. data, get data out,
extract data, select, join, look up data, reports myself, my own numbers, my own reports, select statements,
query data, filter, filters, joins, extract, export data, raw data, find data, get .. from the database, get
.. out of the database, pull reports, pulling, get .. data myself, find numbers, find the right data, own
analyses, self-service data, search the database, database queries, fetch data, learn SQL, ad hoc, ask the
database, data myself
| Datenabfrage, SQL, Datenbank, Abfrage, Abfragen, Daten ziehen, auslesen, Daten holen, Daten abfragen,
eigene Auswertungen, herausziehen, filtern, exportieren, Rohdaten, aus der Datenbank, Auswertung, SQL
lernen, selbst auswerten, Daten selbst, Zahlen selbst holen, Datenbankabfragen

cleaning data, data quality, duplicates, missing values, typos, blanks, blank, dirty data, messy data, wrong
entries, inconsistent, empty cells, outliers, tidy data, data cleansing, data is wrong, wrong data, errors
in .. data, bad data, double entries, doubled, missing data, nulls, gaps in .. data, full of errors, full of
mistakes, unreliable data, tidy up, misspelled, correct data, address data, deduplicate, data hygiene,
rubbish, garbage, junk, wrong addresses, outdated, out of date, incorrect, invalid, wrong numbers in, data
full of, broken records, sort out .. data, fix .. data, correct .. data, garbage in, wrong entries in
| Datenbereinigung, Dubletten, doppelte Einträge, fehlende Werte, Datenqualität, unsaubere Daten,
bereinigen, Tippfehler, leere Felder, Daten sind falsch, Fehler in den Daten, Datenlücken, fehlerhafte
Daten, Doppelte, doppelt, fehlende Daten, aufräumen, schlechte Daten, Müll in den Daten, veraltet, veraltete
Daten, falsche Adressen, ungültig, Daten in Ordnung

data visualisation, visualise, charts, chart, graph, graphs, diagram, diagrams, dashboard, dashboards, Power
BI, Tableau, plots, readable charts, show data, infographic, confusing charts, confusing graphs, show
numbers, numbers in pictures, pictures of data, pie charts, bar charts, maps, at a glance, visual, visually,
visuals, plot, understand my charts, instead of tables, pictures instead, colourful, lines and bars, make
numbers visible, graphics, show results, understandable charts, visible
| Datenvisualisierung, Diagramm, Diagramme, Grafiken, Dashboard, veranschaulichen, Schaubild, Zahlen zeigen,
auf einen Blick, visuell, Balkendiagramm, Kurven, anschaulich, Karten, Charts, Bilder statt Tabellen,
sichtbar machen, Zahlen darstellen, darstellen, Darstellung, Grafik

statistics, statistical, A/B test, AB test, significance, significant, chance, by chance, real or .. chance,
sample, samples, probability, regression, hypothesis, uncertainty, confidence interval, experiment,
experiments, random, how big, sample size, real difference, difference is real, average, averages, mean,
median, distribution, correlation, correlations, test results, error bars, trend or noise, noise,
coincidence, variance, conclusions from data, just luck, luck, really significant, trust the result, real
effect, effect is real, likely, likelihood, representative, proof in numbers, sure of .. result, causal,
drop in .. real, forecast error, just noise
| Statistik, Zufall, signifikant, Stichprobe, Wahrscheinlichkeit, Experiment, A/B-Test, Stichprobengröße,
Durchschnitt, Mittelwert, Korrelation, Streuung, Verteilung, zufällig, Schlüsse ziehen, nur Zufall, echt
oder Zufall, verlässlich, repräsentativ, wahrscheinlich

machine learning, AI, artificial intelligence, predict, prediction, train a model, model, models, neural
networks, deep learning, algorithm, algorithms, classify, data science, language models, forecast model,
using AI, forecast demand, predict demand, predicting, recommender, recommendations, learn from data,
ChatGPT, LLM, LLMs, image recognition, training data, scikit-learn, PyTorch, TensorFlow, intelligent, bots,
self-learning, sorts .. automatically, sorting automatically, categorise, detect automatically, automatic
recognition, predictions, neural, data scientist, train models, chatbots, chatbot, recognise pictures,
anomaly, recommend products, generative
| Maschinelles Lernen, KI, künstliche Intelligenz, vorhersagen, Vorhersage, Modell trainieren, Algorithmen,
neuronale Netze, mit KI, prognostizieren, Vorhersagen, Modelle trainieren, Bilderkennung, Sprachmodelle,
selbstlernend, Empfehlungen, Algorithmus, automatisch erkennen, Chatbot, Mustererkennung, generativ

data modelling, data model, schema, database schema, database design, tables, entities, relations,
relational, star schema, normalise, foreign keys, table structure, store .. data, store data, data store,
relationships between tables, columns, structure of data, data structure, design tables, warehouse schema,
stored together, store .. orders, how to store, how .. saved, connect tables, tables belong together,
structure .. database, design of tables, ER diagram, fields and tables, which fields
| Datenmodellierung, Datenmodell, Tabellen, Datenbankschema, Datenbankentwurf, Schema, Entitäten, Daten
ablegen, in einer Datenbank, Daten speichern, Tabellen anlegen, Struktur der Daten, Datenstruktur,
Schlüssel, Beziehungen zwischen Tabellen, Datenbank aufbauen, wie .. gespeichert, gespeichert, ablegen,
Tabellenstruktur, Felder, Spalten

data pipelines, ETL, ELT, data loads, load data, data warehouse, data flow, automate data, data engineering,
Airflow, batch jobs, jobs, data feeds, sync data, import, every night, nightly, automatically, copy data,
copying data, data from .. to, data transfer, get data from, feeds, load, loads, loading, regularly,
scheduled, data jobs, stream, streaming, move data, moving data, transform data, interfaces between systems,
imports, copy files, copies files, data import, data export every, import job, automated import, daily data,
export jobs, between systems, from one system to another, reliable data, data arrives late, data delivery,
flow of data, stale data, refresh data, refresh
| Datenpipelines, Datenpipeline, ETL, Datenladen, Datenfluss, Ladejobs, Daten laden, jede Nacht, automatisch
laden, Daten übertragen, Daten kopieren, regelmäßig, Datenströme, übertragen, Datenübernahme, Import,
Importe, Dateien kopieren, von System zu System, tägliche Daten, aktualisieren, Datenlieferung

defining metrics, metrics, metric, KPI, KPIs, indicators, define metrics, define success, what to measure,
measure success, how .. measure, right number, key figure, measurable, which KPIs, which numbers, what
counts as success, how do we know, success, see .. success, target figures, measure .. success, track
progress, good metric, good measure, define KPIs, know if we succeed, indicator, indicators for, steer by
numbers, matters, what matters, count, counting, measure what matters, wrong numbers measured, measure the
right, target figure, figure for success, meaningful figures, evaluate success, how good we are, definition
of, scorecard, vanity
| Kennzahlen, Kennzahl, KPI, Messgröße, messen, Erfolg messen, messbar, Indikatoren, Maßstab, Kennzahlen
festlegen, woran .. Erfolg, woran wir merken, Erfolg, welche Zahlen, Ziele messen, Messgrößen, Indikator,
steuern nach Zahlen, Maßzahl, was zählt messen, richtig messen, aussagekräftig, aussagekräftige Zahlen,
Messwert
"""
