"""The rules engine: judges drafts. Pure: today's date, calendar and organisation come in as Facts.

Which module a rule asks, and what each of them holds: docs/rules-map.md.
"""
