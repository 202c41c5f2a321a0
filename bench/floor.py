"""The floor: the same rows by bare FastAPI and SQLAlchemy, without sign-in policy, runs or provenance.

`/say` keeps what was said and a canned reply. `/talk` asks the same coach and the same judge as goalcoach
does, so that what is left between the two is the service.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import date

import sqlalchemy as sa
from fastapi import FastAPI, Request
from pydantic import BaseModel, TypeAdapter
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from goalcoach.domain.conversation import Sketch, Speaker
from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.domain.sketch import assemble
from goalcoach.llm.apply import apply
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.port import TurnAnswer, TurnRequest, Utterance
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts

META = sa.MetaData()
SESSION = sa.Table(
    "session", META, sa.Column("token", sa.String, primary_key=True), sa.Column("person", sa.String)
)
TURN = sa.Table(
    "turn",
    META,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("conversation", sa.String, index=True),
    sa.Column("speaker", sa.String),
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
SKETCHES = TypeAdapter(Sketch)
EMPTY = SKETCHES.dump_json(Sketch()).decode()
COACH = BuiltinCoach()
TODAY = date(2026, 11, 22)


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
            rows = [{"owner": "p", "status": "draft", "draft": EMPTY} for _ in range(20)]
            await connection.execute(GOAL.insert(), rows)
        yield
        await engine.dispose()

    app = FastAPI(lifespan=life)

    @app.post("/say/{conversation}")
    async def say(conversation: str, body: Say, request: Request) -> dict[str, str]:
        async with engine.begin() as connection:
            run, _ = await _said(connection, conversation, body.text, request)
        async with engine.begin() as connection:
            await _replied(connection, conversation, run, "What would be different?", EMPTY)
        return {"run": run, "text": "What would be different?"}

    @app.post("/talk/{conversation}")
    async def talk(conversation: str, body: Say, request: Request) -> dict[str, str]:
        async with engine.begin() as connection:
            run, turns = await _said(connection, conversation, body.text, request)
        text, sketch = await _answer(body.text, turns)
        async with engine.begin() as connection:
            await _replied(connection, conversation, run, text, SKETCHES.dump_json(sketch).decode())
        return {"run": run, "text": text}

    @app.get("/goals")
    async def goals(request: Request) -> list[dict[str, object]]:
        async with engine.connect() as connection:
            person = await _person(connection, request)
            rows = await connection.execute(sa.select(GOAL).where(GOAL.c.owner == person))
            return [dict(row) for row in rows.mappings()]

    return app


async def _person(connection: AsyncConnection, request: Request) -> str:
    found = sa.select(SESSION.c.person).where(SESSION.c.token == request.cookies["session"])
    return str((await connection.execute(found)).scalar_one())


async def _said(
    connection: AsyncConnection, conversation: str, text: str, request: Request
) -> tuple[str, Sequence[sa.Row[tuple[int, str, str, str, str]]]]:
    """Keep what was said and a run for it; the run's id and the turns before."""
    await _person(connection, request)
    turns = (await connection.execute(sa.select(TURN).where(TURN.c.conversation == conversation))).all()
    sketch = turns[-1].sketch if turns else EMPTY
    row = {"conversation": conversation, "speaker": "person", "text": text, "sketch": sketch}
    await connection.execute(TURN.insert().values(row))
    run = uuid.uuid4().hex
    await connection.execute(RUN.insert().values(id=run, state="running", data=""))
    return run, turns


async def _replied(connection: AsyncConnection, conversation: str, run: str, text: str, sketch: str) -> None:
    row = {"conversation": conversation, "speaker": "coach", "text": text, "sketch": sketch}
    await connection.execute(TURN.insert().values(row))
    await connection.execute(RUN.update().where(RUN.c.id == run).values(state="done", data=sketch))


async def _answer(text: str, turns: Sequence[sa.Row[tuple[int, str, str, str, str]]]) -> tuple[str, Sketch]:
    """What coach/turn.py asks of coach and judge, and nothing else of it."""
    said = (*(turn.text for turn in turns if turn.speaker == "person"), text)
    facts = Facts(today=TODAY, origin=Origin.MODEL, owner="p", said=said)
    sketch = SKETCHES.validate_json(turns[-1].sketch) if turns else Sketch()
    draft = assemble(sketch, owner="p")
    verdict = judge(draft, Facts(today=TODAY, origin=Origin.PERSON, owner="p")) if draft else None
    request = TurnRequest(
        said=text,
        turn=len(turns) + 1,
        sketch=sketch,
        previous=None,
        transcript=tuple(Utterance(speaker=Speaker(turn.speaker), text=turn.text) for turn in turns),
        findings=verdict.findings if verdict else (),
        letters=verdict.letters if verdict else (),
        facts=facts,
    )
    sentences, result = [], TurnAnswer()
    async for part in COACH.turn(request):
        if isinstance(part, TurnAnswer):
            result = part
        else:
            judge(ReplyDraft(text=part.text, whole=False), facts)
            sentences.append(part.text)
    judge(ReplyDraft(text="".join(sentences)), facts)
    for option in result.options[:3]:
        judge(option, facts)
    if result.wording:
        judge(result.wording, facts)
    return "".join(sentences), apply(sketch, result)
