"""The rules engine: judges drafts. Pure: today's date, calendar and organisation come in as Facts."""
