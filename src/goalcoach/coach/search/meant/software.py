"""Everyday words for building software, beside what frameworks call it. Data only."""

PARTS = """
programming, code, coding, write code, develop software, Python, Java, JavaScript, software developer, clean
code, scripts, C++, hack together, readable code, developer, program, software, app, apps, scripting,
function, functions, algorithms, write programs, learn to code, learn a language, build an app, Rust, Go,
C#, PHP, Kotlin, object-oriented, maintainable code, messy code, spaghetti code, write software, software
engineer, computer language, clean programs, loops, build software, own tools, coder, macro, macros, VBA,
learn Python
| Programmieren, Code, coden, Softwareentwicklung, Programmierung, entwickeln, sauberer Code, Code
schreiben, Skripte, Programme, Entwickler, Programm, Anwendungen, App bauen, Programmiersprache,
objektorientiert, lesbarer Code, Software schreiben, Software entwickeln, kleine App, Makros, Python lernen,
programmieren lernen

code review, reviewing code, pull request, pull requests, merge request, merge requests, changes of others,
diff, peer review, comments on .. code, other developers' code, colleagues' code, others' code, code of
others, read .. code, review changes, someone else's code, reviewer, approve changes, second look, before
merge, mistakes in .. code, approve merge, merge, missing things in .. code, colleagues' changes, feedback
on code, discuss code, find faults in .. changes, second pair of eyes on code, four eyes on code
| Codereview, Review, Code prüfen, fremden Code lesen, Pull Request, Merge Request, Code-Review, Code der
Kollegen, fremder Code, Code von anderen, Kommentare zum Code, Änderungen prüfen, Änderungen der Kollegen,
Code begutachten, Code durchsehen, Kommentare zu Code

testing software, test, tests, automated tests, unit tests, test cases, QA, quality assurance, regression,
test-driven, TDD, breaks nothing, try out the software, end-to-end, test plan, check the software, find bugs
before, coverage, selenium, acceptance test, manual tests, load tests, automated checks, quality of
software, regressions, bugs before release, still works, nothing breaks, old features break, try .. before
release, check that .. works, test script, test scripts, test automation, integration tests, bug reports,
tester, worked before
| Softwaretests, Testen, automatische Tests, automatisierte Tests, Testfälle, Unittests, nichts kaputt,
Software testen, Testplan, Testabdeckung, vor dem Release, Software prüfen, Abnahmetest, Regression, ging
vorher, geht nicht mehr, nach jedem Release, Testautomatisierung, noch funktioniert, Tester

software design, software architecture, architecture, modules, microservices, design patterns, components,
structure .. program, structure of .. code, big ball of mud, monolith, interfaces, API, APIs, coupling,
dependencies, technical debt, ball of mud, boundaries, draw the boundaries, architecture of, layers,
layering, domain-driven, cut the system, parts of the system, big programs, large programs, large systems,
how .. parts fit, refactor, refactoring, clean architecture, structure of software, tangled, modular,
decouple, modules depend, dependency, depend on each other, everything depends, separate .. parts, cut
software, services and, big picture of the software, extendable, extend the system, reusable, clean
structure, hexagonal, object model, class design, classes, system design, component
| Softwarearchitektur, Softwareentwurf, Architektur, Module, Entwurfsmuster, Komponenten, Aufbau, zerlegen,
Struktur, Schnittstellen, technische Schulden, Softwaredesign, Schichten, Grenzen, Teile, Bausteine,
Zusammenspiel, große Systeme, modular, aufteilen, entkoppeln, Refactoring, strukturieren, hängt voneinander
ab, voneinander abhängig, Abhängigkeiten, erweiterbar, wiederverwendbar, Klassen, Systementwurf

debugging, bugs, bug, track down, error, crash, crashes, stack trace, misbehaves, troubleshooting, glitch,
find .. fault, why .. crashes, program crashes, software crashes, program doesn't, reproduce, weird
behaviour, log files, breakpoints, hunt bugs, hunting bugs, fix bugs, error messages, exceptions, memory
leak, why .. fails, nonsense, wrong result, wrong results, returns wrong, null pointer, infinite loop,
hangs, freezes program, step through, fault in .. code, strange error, strange errors, mysterious, code
doesn't work, my code fails, why my code
| Fehlersuche, Debuggen, Bugs, Fehler finden, Absturz, abstürzen, Programmfehler, Programm stürzt,
Fehlermeldung, Fehlermeldungen, Bug finden, Fehler im Programm, Fehler beheben, Logdateien, Unsinn, falsches
Ergebnis, falsche Ergebnisse, hängt sich auf, seltsame Fehler, Code geht nicht, warum .. Programm

software delivery, release, releases, releasing, deploy, deployment, deployments, ship, shipping ..
versions, new versions, CI, continuous integration, continuous delivery, DevOps, CI/CD, rollout, go live,
build pipeline, roll back, version control, git, faster releases, release often, release more often, ship
more often, pipelines, builds, build server, automatic deployment, rolling out, production deployment,
feature flags, version, versions, update software, updates, going live, go-live, release weekend, every day
to production, automatic releases, release process, zero downtime, small releases, staging, put software
online, publish the app, branches, merge often, Docker images
| Auslieferung, Release, ausliefern, Deployment, ausrollen, neue Versionen, Veröffentlichung, in Betrieb
nehmen, Softwareauslieferung, öfter ausliefern, häufiger, Versionen, Updates, Aktualisierung,
Veröffentlichen, Build, live gehen, Livegang, Release-Prozess, in Produktion, Auslieferungen

clarifying requirements, requirements, what .. users need, what .. users actually need, user stories, user
story, specification, specs, product owner, before .. coding, acceptance criteria, what to build, what shall
be built, backlog, clarify, wrong thing, built the wrong, ask users, what users want, what customers need
built, wishes of users, product manager, unclear tasks, features, feature requests, requirement, before ..
start coding, functional, what .. really mean, translate wishes, vague requests, unclear requests, business
side, business people want, users expect, expectations of users, what the software should do, should do,
workshop with users, agree what
| Anforderungen, Anforderung, was die Nutzer brauchen, Pflichtenheft, Lastenheft, User Storys,
Spezifikation, Produktanforderungen, Anforderungen klären, was gebaut, Funktionen, Nutzerwünsche, unklare
Aufgaben, Wünsche der Nutzer, falsch gebaut, Fachbereich, was die Software soll, Erwartungen, falsche
entwickelt, unklare Wünsche, vage, Nutzer wollen

secure coding, secure code, break into .. code, SQL injection, vulnerabilities, vulnerability, OWASP, hack
.. app, security holes, exploit, input validation, code .. secure, XSS, attackers, app secure, attackable,
unsafe code, secure software, injection, penetration test, pentest, encryption, encrypt, authentication,
login safe, safe code, leaks, hackable, break in, user input, inject, sanitise, safe login, safe software,
security in code, security of our app, safe web app, holes in the app, dependencies with holes, keys in
code, cross-site
| Sichere Programmierung, sicherer Code, Sicherheitslücken, Code .. einbrechen, Schwachstellen, Lücken im
Code, sicher programmieren, einbrechen, angreifbar, verschlüsseln, Verschlüsselung, sichere Software,
sichere Anwendungen, Lücken, Eingaben prüfen, sichere Apps, Sicherheit im Code, sichere Anmeldung

building interfaces, user interface, interfaces, UI, UX, front end, frontend, web pages, web page, website,
mobile, screen, screens, on a phone, responsive, accessible, accessibility, HTML, CSS, React, usability,
buttons, app looks, pages, look nice, nice app, forms, user-friendly, easy to use, small screens, tablet,
phone, design screens, blind users, keyboard, menus, layout, design of .. app, web design, click, usable,
blind, screen readers, screen reader, contrast, touch, nice website, look good, app looks dated, ugly
screens, intuitive, clicks to, page layout, animations, component library, forms on a page
| Benutzeroberfläche, Oberfläche, Webseite, Webseiten, Frontend, Bedienung, barrierefrei, Bildschirm,
Benutzerfreundlichkeit, Oberflächen bauen, Seiten, Handy, benutzerfreundlich, Formulare, Bildschirme,
Layout, Webdesign, Apps gestalten, bedienbar, blinde Menschen, Vorleser, Kontrast, intuitiv, schöne Seiten,
Bedienoberfläche
"""
