"""Everyday words for running systems, beside what frameworks call it. Data only."""

PARTS = """
server infrastructure, server, infrastructure, servers, data centre, data center, virtual machines,
virtualise, virtualisation, VMware, Linux, Windows server, hardware, storage, on-premise, racks, hypervisor,
sysadmin, looking after .. machines, run our own, operate servers, physical servers, disks, disk space,
virtual servers, file server, mail server, operating system, operating systems, administer, administration,
patch servers, server room, VM, VMs, hosting, hosts, VMware hosts, physical machines, machine room, managing
servers, manage servers, storage systems, SAN, RAID, monitor servers, cluster, our own hardware, run
servers, Unix, domain controller, Active Directory, Exchange
| Server, Serverinfrastruktur, Rechenzentrum, Infrastruktur, virtuelle Maschinen, virtualisieren, Hardware,
Serverraum, Administrator, Server betreiben, Festplatten, virtuelle Server, Betriebssystem, Administration,
Serverbetrieb, eigene Server, eigenen Server, Server verwalten, Speicher, Cluster, Server überwachen,
Hardware betreiben, Windows-Server

cloud architecture, cloud, AWS, Azure, Google Cloud, GCP, cloud services, cloud design, scale, scales,
scalable, serverless, kubernetes, containers, SaaS, region, regions, survives, availability, high
availability, cloud costs, cloud bill, pick .. cloud, cloud solution, load balancing, autoscaling, services
in the cloud, hosted, elastic, choose cloud services, resilient, AWS services, Azure services, combine ..
services, which services, cloud setup, design for the cloud, apps for the cloud, cloud-native, cloud
provider, S3, lambda, costs in the cloud, scales with load, grow with demand, peaks, multi-region
| Cloud, AWS, Azure, Cloud-Dienste, skalieren, Container, Cloud-Architektur, ausfallsicher, Cloud-Kosten,
hochverfügbar, Cloud-Lösung, Cloud entwerfen, Verfügbarkeit, für die Cloud, Cloud-Anwendungen, Anwendungen
für die Cloud, Lastspitzen, Cloud-Anbieter, mitwachsen

cloud migration, migrate, move .. to the cloud, move .. to Azure, lift and shift, off our servers, data
migration, legacy, switch over, into Azure, into the cloud, into AWS, to the cloud, to AWS, to Azure, move
databases, moving databases, move applications, relocate, leave our data centre, close .. data centre,
cutover, replatform, going to the cloud, move everything, transfer systems, replace .. servers by cloud, get
rid of our servers, port applications, bring .. into the cloud, switch to the cloud, old applications,
relocation of systems
| Cloud-Migration, Migration, migrieren, umziehen, Umzug, in die Cloud, Altsysteme, umstellen auf, nach
Azure, nach AWS, in die Cloud bringen, verlagern, Server ablösen, ablösen, überführen, Umstieg,
Rechenzentrum schließen, Rechenzentrum abschalten, alles in die Cloud, Systeme umziehen, auf die Cloud
umstellen

infrastructure automation, infrastructure as code, Terraform, Ansible, Puppet, automate servers, set up
servers automatically, by hand, scripted setup, configuration management, provision, provisioning, servers
with scripts, set up servers, scripts, script, manually, reproducible, same setup, everything as code, helm,
configuration as code, automated setup, gitops, automatic, rebuild, environment, environments, push of a
button, same environment, repeatable, templates for servers, images, servers automatically, automated
servers, no manual, without clicking, set-up of servers, playbook, playbooks, declarative
| Infrastrukturautomatisierung, Infrastruktur als Code, Terraform, Ansible, automatisieren, von Hand,
Skript, Konfiguration, Server automatisch, Skripte, manuell, automatisch, als Code, reproduzierbar, per
Hand, aufsetzen, Umgebung, Umgebungen, auf Knopfdruck, Knopfdruck, wiederholbar, ein Befehl, Server per
Skript

incident response, incident, outage, outages, site goes down, site is down, goes down, system down, on call,
on-call, post-mortem, postmortem, emergency at night, restore service, downtime, major incident, pager,
failure, server down, servers down, server crashes, fails at night, at night, system fails, everything is
down, alarm, alert, alerts, urgent, emergencies, crisis, bring .. back up, back online, customers can't log
in, escalate, standby, called at night, crash of the system, production down, everything down, service
broken, react to alarms, who to call, restore .. service, bring systems back, hot phase, major failure, fire
fighting, status page, runbook, emergency plan for IT
| Störung, Ausfall, Systemausfall, Bereitschaft, Rufbereitschaft, System steht, Vorfall, läuft nichts mehr,
Notfall in der IT, Störungsbehebung, nachts, alles steht, Alarm, Bereitschaftsdienst, dringend, Krise,
wieder hochfahren, wieder online, ausgefallen, ausfallen, Ausfälle, Alarmierung, System ausgefallen, Server
steht, IT-Notfall, Dienst wiederherstellen, schnell wieder

network operation, network, networks, wifi, wi-fi, WLAN, VPN, LAN, router, routers, switches, firewall,
connection, connections, internet drops, DNS, bandwidth, cabling, connect sites, cables, slow internet,
internet connection, signal, office network, remote access, switch, IP, IPs, subnet, telephony,
connectivity, dropping connection
| Netzwerk, WLAN, VPN, Router, Verbindung, Internet, Netzwerke, Leitung, Firewall, Netzbetrieb, Büronetz,
Kabel, langsames Internet, Internetverbindung, Standorte verbinden, Verbindungen, Fernzugriff, Funknetz

system security, security, hackers, hacker, cyber, cybersecurity, attack, attacks, phishing, malware, virus,
ransomware, protect .. systems, protect .. computers, passwords, access rights, hardening, intrusion,
patching, hacks, hack, hacked, broken into, accounts safe, safe accounts, two-factor, cyber attacks, protect
ourselves, threats, secure systems, secure our, security gaps, updates and patches, spyware, admin rights,
logins, IT security, encrypting trojans, protected, protect us, protecting us, attackers on our network,
safe from attacks, viruses, hack .. accounts, secure servers, rights management, stolen passwords, stolen,
suspicious mails, security updates, zero trust, security holes in servers
| Systemsicherheit, Hacker, Hackern, Angriff, Cyberangriff, IT-Sicherheit, Viren, Phishing, Rechner
schützen, Schadsoftware, Zugriffsrechte, schützen, gehackt, Angriffe, absichern, Zwei-Faktor, Konten
schützen, Bedrohungen, Trojaner, Sicherheitslücke, Angreifer, uns schützen, sicher vor Angriffen, Angriffe
abwehren, abwehren, gestohlene Passwörter, verdächtige Mails

backup, restore, recover, recovery, lost data, data loss, disaster recovery, bring .. data back, back up,
back-ups, save data, saving data, deleted file, deleted files, lost files, restore files, get .. data back,
crash of a disk, tapes, copies, recovery test, everything is gone, safe copy, data back, after a crash, is
gone, are gone, lose data, losing data, lost everything, disk failure, hard disk dies, keep copies,
emergency copy, restore test
| Datensicherung, Sicherung, wiederherstellen, Wiederherstellung, Backup, Datenverlust, Daten weg, Daten
retten, gelöscht, alles weg, gelöschte Dateien, Kopien, Sicherungen, Daten zurückholen, verlorene Daten,
Dateien zurück, Daten zurück, nach einem Absturz, verloren, Festplatte kaputt, Sicherungskopie

user support, supporting users, IT support, helpdesk, help desk, laptop, laptops, printer, password,
password reset, computer trouble, computer problems, devices, first level support, desktop, resetting
passwords, reset passwords, PC problems, colleagues' computers, colleagues' PCs, computer help, Windows
problems, Outlook problems, software problems of colleagues, hardware problems, IT problems, set up laptops,
set up PCs, IT help, accounts for colleagues, account locked, PC, PCs, smartphone, tickets, can't print,
cannot print, print, can't log in, cannot log in, computer doesn't start, help .. with .. computer, PC
doesn't, screen is black, monitor, mouse, Excel questions, Teams problems, install programs, technical help
for colleagues, questions of colleagues about IT, IT questions
| Anwenderbetreuung, Benutzersupport, Helpdesk, IT-Support, Laptop, Drucker, Passwort, Computerprobleme,
Kollegen am Computer, Anwendersupport, Passwörter, PC-Probleme, Rechner der Kollegen, Computer, Drucker geht
nicht, Rechnerprobleme, Kollegen helfen, Tickets, IT-Probleme, kann nicht drucken, drucken, kann sich nicht
anmelden, Computer startet nicht, Rechner spinnt, Programme installieren, Kollegen mit Computer
"""
