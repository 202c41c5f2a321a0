"""The floor: the same rows by bare FastAPI and SQLAlchemy, without coach, rules or policy."""

from __future__ import annotations

import os
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import sqlalchemy as sa
from fastapi import FastAPI, Request
from pydantic import BaseModel
from sqlalchemy.ext.asyncio import create_async_engine

META = sa.MetaData()
SESSION = sa.Table(
    "session", META, sa.Column("token", sa.String, primary_key=True), sa.Column("person", sa.String)
)
TURN = sa.Table(
    "turn",
    META,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("conversation", sa.String, index=True),
    sa.Column("text", sa.Text),
    sa.Column("sketch", sa.Text),
)
RUN = sa.Table(
    "run",
    META,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("state", sa.String),
    sa.Column("data", sa.Text),
)
GOAL = sa.Table(
    "goal",
    META,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("owner", sa.String, index=True),
    sa.Column("status", sa.String),
    sa.Column("draft", sa.Text),
)
SKETCH = (
    '{"kind":"performance","notes":[{"field":"outcome","value":"raise CSAT","quote":"raise CSAT","turn":2}]}'
)


class Say(BaseModel):
    """What a person says."""

    text: str


def create_app() -> FastAPI:
    """The floor's app; the database file comes from the environment."""
    engine = create_async_engine(f"sqlite+aiosqlite:///{os.environ['FLOOR_DATABASE']}")

    @sa.event.listens_for(engine.sync_engine, "connect")
    def pragmas(connection: object, record: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]
        for pragma in ("journal_mode=wal", "synchronous=full", "foreign_keys=on", "busy_timeout=5000"):
            cursor.execute(f"pragma {pragma}")

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        async with engine.begin() as connection:
            await connection.run_sync(META.create_all)
            await connection.execute(SESSION.insert().values(token="t", person="p"))
            rows = [{"owner": "p", "status": "draft", "draft": SKETCH} for _ in range(20)]
            await connection.execute(GOAL.insert(), rows)
        yield
        await engine.dispose()

    app = FastAPI(lifespan=life)

    @app.post("/say/{conversation}")
    async def say(conversation: str, body: Say, request: Request) -> dict[str, str]:
        token = request.cookies["session"]
        run = uuid.uuid4().hex
        async with engine.begin() as connection:
            await connection.execute(sa.select(SESSION.c.person).where(SESSION.c.token == token))
            await connection.execute(sa.select(TURN).where(TURN.c.conversation == conversation).limit(40))
            row = {"conversation": conversation, "text": body.text, "sketch": SKETCH}
            await connection.execute(TURN.insert().values(row))
            await connection.execute(RUN.insert().values(id=run, state="running", data=""))
        async with engine.begin() as connection:
            await connection.execute(TURN.insert().values(row))
            await connection.execute(RUN.update().where(RUN.c.id == run).values(state="done", data=SKETCH))
        return {"run": run, "text": "What would be different?"}

    @app.get("/goals")
    async def goals(request: Request) -> list[dict[str, object]]:
        async with engine.connect() as connection:
            person = await connection.execute(
                sa.select(SESSION.c.person).where(SESSION.c.token == request.cookies["session"])
            )
            rows = await connection.execute(sa.select(GOAL).where(GOAL.c.owner == person.scalar_one()))
            return [dict(row) for row in rows.mappings()]

    return app
