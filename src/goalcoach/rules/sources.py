"""Sources that rules of several modules rest on; what one module alone cites stands there."""

from __future__ import annotations

from goalcoach.rules.rule import Source

ACCURACY = Source("GDPR, Regulation 2016/679", "Art. 5(1)(d), accuracy")
PURPOSE_LIMITATION = Source("GDPR, Regulation 2016/679", "Art. 5(1)(b), purpose limitation")
SPECIAL_CATEGORIES = Source("GDPR, Regulation 2016/679", "Art. 9, special categories")
EMPLOYMENT_DECISIONS = Source("EU AI Act, Regulation 2024/1689", "Annex III 4(b), employment decisions")
EMOTIONS_AT_WORK = Source(
    "EU AI Act, Regulation 2024/1689", "Art. 5(1)(f) with 3(39), emotions at work read from the body"
)
EQUAL_TREATMENT = Source("EU Directive 2000/78/EC, equal treatment in employment", "Art. 1 and 2")
FAMILY_LEAVE = Source("US Family and Medical Leave Act", "29 CFR 825.220(c), leave is no negative factor")
OWASP_OUTPUT = Source("OWASP Top 10 for LLM applications", "improper output handling")
OWASP_INJECTION = Source("OWASP Top 10 for LLM applications", "prompt injection and leakage")
UNICODE_SECURITY = Source("Unicode Technical Report 36, Security considerations")
AP_PERCENT = Source("The Associated Press Stylebook", "percent, percentage, percentage points")
ARTHUR = Source("Arthur et al., Factors that influence skill decay and retention (1998)")
BALDWIN_FORD = Source("Baldwin & Ford, Transfer of training", "Personnel Psychology 41 (1988)")
BARKER = Source("Barker, Top tips on setting objectives that are right for you, UK Civil Service blog (2016)")
CHI = Source("Chi et al., Optimized but Unowned (2026)", "arXiv 2605.12344")
COGA = Source(
    "W3C, Making content usable for people with cognitive and learning disabilities (2021)",
    "keep text succinct",
)
CORRELL_SIMARD = Source("Correll & Simard, Vague feedback is holding women back (2016)")
DOERR_PAY = Source("Doerr, Measure What Matters (2018)", "goals apart from pay and ratings")
DORAN = Source(
    "Doran, There's a S.M.A.R.T. way to write management's goals and objectives (1981)",
    "Management Review 70",
)
GILBERT = Source("Gilbert, Human competence (1978)", "causes of poor performance")
KIRKPATRICK_RESULTS = Source("Kirkpatrick, Evaluating Training Programs (1994)", "level 4, results")
KLUGER_DENISI = Source(
    "Kluger & DeNisi, The effects of feedback interventions", "Psychological Bulletin 119 (1996)"
)
LATHAM_SEIJTS_CRIM = Source(
    "Latham, Seijts & Crim, Effects of learning goal difficulty and cognitive ability (2008)"
)
LOCKE_LATHAM = Source(
    "Locke & Latham, Building a practically useful theory of goal setting (2002)", "American Psychologist 57"
)
MEYER_KAY_FRENCH = Source(
    "Meyer, Kay & French, Split roles in performance appraisal", "Harvard Business Review (1965)"
)
OPM_ACTIVITY = Source(
    "US Office of Personnel Management, A Handbook for Measuring Employee Performance",
    "chapter 2, activities and accomplishments",
)
ORDONEZ = Source("Ordóñez et al., Goals gone wild", "Academy of Management Perspectives 23 (2009)")
TEXTIO = Source("Textio, Language bias in performance feedback (2024)")
TVERSKY_KAHNEMAN = Source("Tversky & Kahneman, Judgment under uncertainty", "Science 185 (1974), anchoring")
WODTKE_CONFIDENCE = Source("Wodtke, Radical Focus (2016)", "confidence")
CAREER_EMPLOYEE = Source(
    "Career development vs. performance management (2025)", "it begins with the employee"
)
CAREER_TWO_WAY = Source("Career development vs. performance management (2025)", "two-way conversations")
LEARNING_GOALS_QUARTERS = Source("Learning goals vs. performance goals", "tie goals to calendar quarters")
LEARNING_GOALS_CONTROL = Source("Learning goals vs. performance goals", "what is in one's own hands")
OPENOKR_AL_1 = Source("OpenOKR, method and rules", "AL-1")
NUMERACY = Source("Blastland & Dilnot, The Tiger That Isn't (2007)", "comparison")
OPENOKR_KR = Source("OpenOKR, method and rules", "KR-2, KR-3, KR-7")
OPENOKR_OBJ_2 = Source("OpenOKR, method and rules", "OBJ-2")
OPENOKR_OBJ_5 = Source("OpenOKR, method and rules", "OBJ-5")
OPENOKR_LEAVE = Source("OpenOKR, method and rules", "holidays and leave")
OPENOKR_WORD_LISTS = Source("OpenOKR, method and rules", "limits of word lists")
OPENOKR_2_9 = Source("OpenOKR, method and rules", "section 2.9")
REWORK = Source("Google re:Work, Guide: Set goals with OKRs")
PRIMALOGIK = Source("Primalogik, Performance goals vs. development goals (2026)")
PRIMALOGIK_RHYTHM = Source(
    "Primalogik, Performance goals vs. development goals (2026)", "rhythm of check-ins"
)
PRIMALOGIK_SITUATIONS = Source(
    "Primalogik, Performance goals vs. development goals (2026)", "two specific situations"
)
SAP_READINESS = Source("SAP SuccessFactors, Career Worksheet", "readiness from required and rated levels")
FIFTEEN_FIVE_SOURCES = Source("15Five, AI-assisted reviews (product)", "every summary shows its sources")
FIFTEEN_FIVE_PROMPTS = Source("15Five, AI-assisted reviews (product)", "prompts, not scripts")
LATTICE_CONFIDENCE = Source("Lattice, AI in reviews (product)", "confidence levels")
