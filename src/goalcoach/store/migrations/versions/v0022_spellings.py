"""One e-mail address in two spellings is one: keys of people are made anew."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from goalcoach.domain.person import email_key

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Change keys alone. Of people who now share an address the first has it, the others stay as they are."""
    connection = op.get_bind()
    people = connection.exec_driver_sql("SELECT id, email, email_key FROM person ORDER BY id").all()
    taken = {each.email_key for each in people}
    change = sa.text("UPDATE person SET email_key = :key WHERE id = :id")
    for each in people:
        key = email_key(each.email)
        if key not in taken:
            taken.add(key)
            connection.execute(change, {"key": key, "id": each.id})
