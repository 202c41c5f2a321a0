"""Everyday words for money and accounts, beside what frameworks call it. Data only."""

PARTS = """
bookkeeping, debit, debits, credit, invoice, invoices, posting, journal, ledger, accounts payable, accounts
receivable, receipts, booking, vouchers, reconcile, accounting, expense claims, book invoices, enter
invoices, record payments, bank statements, accounts, double entry, account numbers, petty cash, travel
expenses, chart of accounts, voucher, enter receipts, right account, book, books, book entries, clerk, sort
receipts, cost accounts, supplier invoices, customer invoices, match payments, ledgers
| Buchhaltung, Buchführung, buchen, verbuchen, Rechnung, Rechnungen, Belege, Soll und Haben, Kreditoren,
Debitoren, kontieren, Belege buchen, Kontoauszüge, Konten, Kasse, Reisekosten, doppelte Buchführung,
richtiges Konto, Eingangsrechnungen, Ausgangsrechnungen, Zahlungseingänge, Belege sortieren

closing the books, month end, month-end, year end, year-end, quarter end, annual accounts, balance sheet,
close faster, financial statements, accruals, close the month, end of month, end of the month, end of year,
yearly accounts, quarterly, annual report, financial year, closing, balance, profit and loss, consolidation,
quarter, monthly closing, close .. month, at month's end, on time at year end, year-end accounts, audit of
accounts, accruals and provisions, statements, IFRS, GAAP
| Jahresabschluss, Monatsabschluss, Abschluss, Bilanz, Quartalsabschluss, Rückstellungen, Abschlüsse machen,
Monatsende, Jahresende, Quartalsende, Geschäftsjahr, Gewinn und Verlust, Bilanzierung, Quartalsberichte,
HGB, Jahresabschlüsse, Monatsabschlüsse

budgeting, budget, forecasting, spending, spend, financial plan, plan .. costs, overspend, expenses, cost
planning, projection, forecast, plan .. money, plan .. expenses, overspent, how much we will spend, next
year, financial planning, cost overruns, budget round, plan versus actual, investment planning, estimate
costs, cost centre, cost centres, over plan, over budget, over the budget, under budget, plan and actual,
plan costs, end of year estimate, how much money we need, allocate money, departmental budget, plan for next
year, predict costs, funding
| Budget, Budgetierung, Finanzplanung, Kostenplanung, Ausgaben, Haushalt, Hochrechnung, Prognose,
Budgetplanung, Ausgaben planen, nächstes Jahr, Soll-Ist, Investitionsplanung, Kosten schätzen, Budgets,
überziehen, Kostenstelle, über Plan, Planzahlen, Kosten planen, Budget einhalten, wie viel Geld

cost analysis, cost, margin, margins, make money, makes money, profitable, profitability, profit, costing,
break even, worth it, product costs, pays for itself, unit cost, calculation, contribution margin, what ..
costs, costs us, what .. really costs, too expensive, cheapest, which products lose money, loses money,
product pays, price calculation, worthwhile, earns, cost price, saves money, savings, hourly rate, really
cost, cost us, what it costs, full costs, price per piece, price floor, cheaper alternative, make or buy,
business case, return on investment, investment pays, costs and benefits, expensive
| Kostenrechnung, Kosten, Kalkulation, Deckungsbeitrag, Marge, rentabel, lohnt sich, Gewinn, rechnet sich,
Kostenanalyse, was .. kostet, zu teuer, Verlust, Preiskalkulation, rechnet sich nicht, Einsparungen,
Wirtschaftlichkeit, Stundensatz, wirklich kostet, Stückkosten, Vollkosten, Wirtschaftlichkeitsrechnung,
teuer

cash management, cash, liquidity, bills, run out of money, cash flow, cashflow, overdue invoices, late
payers, dunning, reminders, bank, credit line, enough money, working capital, solvent, payment terms, don't
pay, unpaid, unpaid invoices, outstanding, chase payments, chasing payments, collect money, debt collection,
debtors, account balance, money in the bank, able to pay, pay on time, liquid, insolvency, account is empty,
empty account, payday, out of cash, short of money, money tight, customers pay late, pay late, late payment,
transfer money, bank balance, bank account, short-term loan, overdraft, funds, cash position
| Liquidität, Zahlungsfähigkeit, Mahnwesen, Mahnungen, Cashflow, flüssig, Zahlungen, Rechnungen bezahlen,
offene Posten, Außenstände, Zahlungsmanagement, zahlen nicht, unbezahlte Rechnungen, eintreiben,
Forderungen, Kontostand, genug Geld, zahlungsfähig, Geld auf dem Konto, Konto leer, knapp bei Kasse, Geld
knapp, zahlen zu spät, Kredit, Überziehung, Bankkonto

tax, taxes, VAT, tax return, income tax, sales tax, duty, customs, IRS, charge VAT, foreign customers tax,
tax office, tax audit, tax rules, tax advisor, withholding, tax declaration, tax deadlines, exempt
| Steuer, Steuern, Umsatzsteuer, Steuererklärung, Mehrwertsteuer, Finanzamt, Voranmeldung, Betriebsprüfung,
Steuerberater, Steuerfristen, steuerfrei, Vorsteuer

internal controls, four-eyes, four eyes, fraud, embezzle, theft, segregation of duties, audit, auditor,
approval, sign off, compliance checks, controls, auditors, dishonest, steal, stealing, misuse, payments
without approval, approvals, double check, second pair of eyes, control system, manipulation, safeguards,
bribe, bribery, corruption, prevent mistakes, approve payments, approve invoices, who signs, signatures,
limits for payments, check each other, two people check, prevent fraud, tricked, fake invoices, control of
payments, misuse of money, gaps in control
| Kontrollen, Vier-Augen-Prinzip, Betrug, Internes Kontrollsystem, IKS, Revision, Freigabe, Prüfung,
Unterschlagung, Interne Kontrollen, Prüfer, Wirtschaftsprüfer, stehlen, Missbrauch, Genehmigung,
gegenprüfen, vier Augen, Korruption, Manipulation, wer darf freigeben, Zahlungen freigeben, Unterschriften,
gefälschte Rechnungen, Betrug verhindern

advising with figures, figures, numbers, management reports, controller, controlling, business partner,
listen to .. reports, financial advice, make sense of, numbers to managers, explain .. numbers, explain ..
figures, talk .. through the numbers, convince with numbers, understand my reports, comment on figures,
management decisions, decision papers, recommend, advice for managers, financial figures, board reports,
management listens, non-financial, non-finance, directors, partner for management, what to do with the
figures, explain budget, explain deviations, story behind the numbers, interpret, interpretation, decisions
on numbers, board with figures, finance partner, consultant for managers, managers understand, number
cruncher
| Zahlen, Controlling, Kennzahlen erklären, Berichte, Zahlen erklären, Zahlenwerk, Mit Zahlen beraten,
Zahlen erläutern, Zahlen verständlich, Entscheidungsvorlage, Management beraten, kommentieren, Auswertungen
erklären, Bedeutung der Zahlen, Zahlenknecht, Berater der Geschäftsführung, Abweichungen erklären, deuten,
Geschäftsführung beraten
"""
