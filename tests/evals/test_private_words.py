"""A word in each private place of half a year: nobody else comes across it, wherever they look.

The year is evals/data/half_year, played over the API with its words in; then everybody opens everything.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import product

import pytest

from evals.half_year import V1, YEAR, Secret, Year, play, secrets_of
from goalcoach.access.matrix import ROWS
from goalcoach.coach.mail_round import make_round
from goalcoach.domain.mailing import MailChoice
from goalcoach.exchange.gathering import own, shared
from goalcoach.exchange.writing import WRITERS
from goalcoach.rules.catalogue import RULES
from goalcoach.wiring import outgoing_of
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step
from tests.mail_server import mail_server
from tests.mailed import parts, settings
from tests.world import Clock, MakeWorld

SECRETS = secrets_of(YEAR.read_text("utf-8"))
LEFT_OUT = "left-out"
"""Its reader may see it, and must not find it in what was prepared without it."""
SHEETS = ("md", "docx")
SAME = (
    *("/static", "/healthz", "/readyz", "/rules", "/help", "/privacy", "/sign-in"),
    *(f"{V1}{name}" for name in ("openapi", "rules", "demo")),
)
"""Addresses that answer everybody the same, whatever is kept."""


@dataclass(frozen=True)
class Seen:
    """What somebody was shown, and where."""

    who: str
    where: str
    text: str


def leaks(seen: Iterable[Seen], secrets: Mapping[str, Secret] = SECRETS) -> list[str]:
    """Who came across a word that is not for them, and where."""
    return [
        f"{each.who} finds {secret.place} in {each.where}"
        for each in seen
        for secret in secrets.values()
        if secret.word in each.text and each.who not in secret.readers
    ]


def places(year: Year, token: str) -> Iterator[str]:
    """Every address of the matrix that is read, with all that the half-year made."""
    ids = year.ids
    of: dict[str, Sequence[str]] = {
        "goal_id": [ids[name] for name in ("falls", "sbar", "secret", "meals")],
        "conversation_id": [ids["chat"]],
        "run_id": [ids["run"]],
        "gap_id": [ids["gap"]],
        "gap_talk_id": [ids["gap"]],
        "inquiry_id": [ids["inquiry"]],
        "request_id": [ids["seen"]],
        "proposal_id": [ids["proposal"]],
        "round_id": [ids["round"], ids["waiting"]],
        "aim_id": [ids["house"], ids["guide"], ids["lead"]],
        "preparation_id": [ids["self"], ids["review"]],
        "person_id": [ids["Jo"], ids["Eli"]],
        "competency": [ids["handover"]],
        "competency_id": [ids["handover"]],
        "blueprint": [ids["shift_lead"]],
        "blueprint_id": [ids["shift_lead"]],
        "entry": [ids["handover"]],
        "what": ["competencies"],
        "token": [token],
        "code": [next(iter(RULES))],
        "number": ["1"],
    }
    for row in ROWS:
        if row.method != "GET" or row.path.startswith(SAME):
            continue
        forms = SHEETS if "/sheet/" in row.path else ("yaml",)
        blanks = [name for name in [*of, "form"] if f"{{{name}}}" in row.path]
        for values in product(*({**of, "form": forms}[name] for name in blanks)):
            yield row.path.format_map(_Blank(zip(blanks, values, strict=True)))


class _Blank(dict[str, str]):
    """What the half-year has none of."""

    def __missing__(self, name: str) -> str:
        return "none"


async def walked(year: Year, *names: str, under: str = "/") -> list[Seen]:
    """Everything that these people are shown now, whatever they ask for; or what has this in its address."""
    seen = []
    for name in names:
        browser = await year.at(name)
        made = await browser.post_json(f"{V1}calendar-address", {"with_texts": True})
        token = made["address"].rsplit("/", 1)[-1].removesuffix(".ics")
        for path in filter(lambda path: under in path, places(year, token)):
            response = await browser.get(path)
            assert response.status_code < 500, f"{name} {path}: {response.text}"
            seen.append(Seen(name, path, _text(response.content)))
    return seen


def _text(content: bytes) -> str:
    """What a reader of the answer reads; of a document that is packed, each of its parts."""
    if not content.startswith(b"PK"):
        return content.decode("utf-8", "replace")
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return "\n".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())


async def exported(year: Year) -> AsyncIterator[Seen]:
    """What a person takes away of their own, and what whoever runs the organisation takes of all."""
    async with year.world.wired.office.store.unit() as unit:
        for name, person in year.people.items():
            yield Seen(name, "their export", WRITERS["json"](await own(unit, person)))
        everything = WRITERS["json"](await shared(unit, list(year.people.values())))
    # Goals that are shared are in it with what is said of them, which their two may read.
    yield Seen("Mara", "the export of all", everything)


async def mailed(year: Year) -> list[Seen]:
    """What whoever runs the mail server reads of the mails of a week, for people who want all in them."""
    wired, begun = year.world.wired, datetime(2020, 1, 1, tzinfo=UTC)
    choice = MailChoice(weekday=0, hour=0, with_titles=True, since=begun)
    async with wired.office.store.unit() as unit:
        for person in year.people.values():
            await unit.mailings.choose(person.id, choice)
    async with mail_server() as server:
        outgoing = outgoing_of(wired.settings.model_copy(update=settings(server.port)))
        assert outgoing is not None
        await make_round(wired.office, outgoing)
    return [
        Seen("the mail server", "a mail", "\n".join([*map(str, mail.values()), *parts(mail)]))
        for mail in server.mails
    ]


@pytest.fixture
async def marked(make_world: MakeWorld, room: Rooms, clock: Clock) -> tuple[Year, list[Seen]]:
    """The half-year with its words in, and what a language model was sent in whose name."""
    model = room(Step(text="I cannot say."))
    prompts: list[Seen] = []

    def after(who: str) -> None:
        sent = model.sent[len(prompts) :]
        prompts.extend(Seen(who, "a prompt", json.dumps(each.body, ensure_ascii=False)) for each in sent)

    world = await make_world(llm_base_url=model.url, llm_model="m")
    return await play(world, clock, marked=True, model=True, after=after), prompts


async def test_a_word_in_a_private_place_is_found_by_nobody_else(
    marked: tuple[Year, list[Seen]],
) -> None:
    year, prompts = marked
    answers = [Seen(*each) for each in year.answers]
    everybody = await walked(year, *year.people)
    mails = await mailed(year)
    log = year.world.log.getvalue()

    found = leaks([*answers, *prompts, *everybody, *mails, *[each async for each in exported(year)]])

    assert found == []
    assert [each.place for each in SECRETS.values() if each.word in log] == []
    assert mails, "nobody was written to"
    assert {each.who for each in prompts} == {"Jo", "Mara"}, "nothing was asked of the language model"
    left_out = SECRETS[LEFT_OUT].word
    of_review = [each for each in everybody if year.ids["review"] in each.where and each.who == "Mara"]
    assert sorted(each.where for each in of_review if left_out in each.text) == [
        f"{V1}preparations/{year.ids['review']}/evidence",
        f"/reviews/{year.ids['review']}",
    ], "where it can be taken in again, and nowhere else"
    assert not any(left_out in each.text for each in prompts if each.who == "Mara")
    nowhere = [each.place for each in SECRETS.values() if not any(each.word in one.text for one in everybody)]
    assert nowhere == [], "a word that its owner does not find"

    # The same walk finds what is let out: an aim that is shared, and a draft that is handed in.
    jo = await year.at("Jo")
    for let_out, body in (
        (f"aims/{year.ids['house']}/share", {"manager_id": year.ids["Mara"]}),
        (f"goals/{year.ids['secret']}/submit", None),
    ):
        read = await jo.get(V1 + let_out.rsplit("/", 1)[0])
        await jo.post_json(V1 + let_out, body, headers={"If-Match": read.headers["etag"]})
    told = leaks([*await walked(year, "Mara", under="goals"), *await walked(year, "Mara", under="team")])
    assert {each.split(" in ")[0] for each in told} == {
        f"Mara finds {place}" for place in ("aim", "draft-goal", "draft-why", "draft-look")
    }


def test_a_word_that_is_let_out_is_told() -> None:
    secret = SECRETS["aim"]
    shown = Seen("Eli", "/team", f"<p>{secret.word}</p>")

    assert leaks([shown]) == ["Eli finds aim in /team"]
    assert leaks([replace(shown, who="Jo")]) == []
    assert len({each.word for each in SECRETS.values()}) == len(SECRETS) >= 19
