"""Migrations of the database, applied by `goalcoach.store.migrate`. The newest is named in `revision.py`."""
