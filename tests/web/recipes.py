"""For each route, the things it needs to be there and a request that its principal may make."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from goalcoach.access.row import Row

KEPT = "Raise CSAT in my region from 82 to 90 by 30 June 2027, because renewals depend on it"
GOAL = {"kind": "performance", "text": KEPT}
_V1 = "/api/v1"


@dataclass(slots=True)
class Things:
    """Ids of what belongs to the owner, as blanks of paths name them."""

    blanks: dict[str, str] = field(default_factory=dict)
    revision: int = 0

    @property
    def if_match(self) -> dict[str, str]:
        """The header that names the revision."""
        return {"If-Match": f'"{self.revision}"'}


Request = dict[str, Any]
Recipe = Callable[[Things], Request]


def json(body: object) -> Recipe:
    """A JSON body."""
    return lambda things: {"json": body}


def edit(body: object) -> Recipe:
    """A JSON body about the revision that was read."""
    return lambda things: {"json": body, "headers": things.if_match}


def step(things: Things) -> Request:
    """No body, about the revision that was read."""
    return {"headers": things.if_match}


def form(**fields: str | list[str]) -> Recipe:
    """A form, with the revision and the suggestion the page would have put into it."""

    def made(things: Things) -> Request:
        hidden = {"revision": str(things.revision), "version": str(things.revision)}
        return {"data": {**hidden, "suggestion": things.blanks.get("suggestion_id", "none"), **fields}}

    return made


def nothing(things: Things) -> Request:
    """No body."""
    return {}


def person(name: str) -> dict[str, Any]:
    """Somebody to enter."""
    return {"email": f"{name}@demo.example", "name": name, "roles": ["hr"]}


_FILLED = {
    "kind": "performance",
    "text": KEPT,
}
_G, _C, _P = (
    f"{_V1}/goals/{{goal_id}}",
    f"{_V1}/conversations/{{conversation_id}}",
    f"{_V1}/people/{{person_id}}",
)
_S, _R = f"{_V1}/suggestions/{{suggestion_id}}", f"{_V1}/runs/{{run_id}}"
_PG, _PC, _PP = "/goals/{goal_id}", "/coach/{conversation_id}", "/admin/people/{person_id}"
_A, _T = f"{_V1}/aims/{{aim_id}}", f"{_V1}/gap-talks/{{gap_talk_id}}"
_PREP = f"{_V1}/preparations/{{preparation_id}}"
_PREVIEW = "/reviews/{preparation_id}"
_F, _PR = f"{_V1}/feedback/{{request_id}}", f"{_V1}/proposals/{{proposal_id}}"
_AR, _PROUND = f"{_V1}/asked-rounds/{{round_id}}", "/growth/feedback/rounds/{round_id}"
_SAW = "On Monday you moved the shop in two hours and wrote the list."
_WALKING = {"name": "Walking", "levels": ["Walks with help.", "Walks alone."]}
_WALKER = {"name": "Walker", "kind": "role", "requirements": [{"competency": "cloud", "level": 2}]}
_COURSE = {"name": "Walking school", "kind": "course", "competencies": ["cloud"], "hours": 12}
_PA, _PGAP = "/growth/aims/{aim_id}", "/growth/gaps/{gap_id}"
_PROPOSED, _ASKED = "/growth/proposed/{proposal_id}", "/feedback/{request_id}"
_SHORT = {"actual": "24", "target": "35", "unit": "%", "better": "more"}
_REPORT = f"{_V1}/team/{{person_id}}"
_PINQ = "/growth/inquiries/{inquiry_id}"

UNMEASURED = ["No scorer finds it worse", "Fair by name", "Whoever will answer was asked"]
"""What a few cases and the practice model do not measure."""
_SEEN = [*UNMEASURED, "No own case was removed"]
"""The same, after the rows that remove a case of one's own."""
_PROMPT = "/prompts/{room}/{task}"
_VERSION = f"{_PROMPT}/{{number}}"
_OWN = f"{_V1}{_PROMPT}/versions/{{number}}"


def _words(things: Things) -> dict[str, str]:
    """A version of a prompt as it is typed."""
    words = {name: things.blanks[name] for name in ("system", "user")}
    return words | {"temperature": "0", "max_tokens": "400", "changed": "Shorter"}


RECIPES: dict[tuple[str, str], Recipe] = {
    ("POST", f"{_V1}/session"): json({"email": "ann@demo.example", "password": "seven pears in a bowl"}),
    ("POST", f"{_V1}/session/link"): lambda things: {"json": {"token": things.blanks["token"]}},
    ("DELETE", f"{_V1}/session"): nothing,
    ("PUT", f"{_V1}/people/me/language"): json({"language": "de"}),
    ("PUT", f"{_V1}/weekly-mail"): json({"weekday": 0, "hour": 8}),
    ("DELETE", f"{_V1}/weekly-mail"): nothing,
    ("POST", f"{_V1}/calendar-address"): json({"with_texts": False}),
    ("PUT", f"{_V1}/calendar-address"): json({"with_texts": True}),
    ("DELETE", f"{_V1}/calendar-address"): nothing,
    ("PUT", f"{_V1}/session/password"): json(
        {"current": "seven pears in a bowl", "new": "eight plums in a bag"}
    ),
    ("POST", f"{_V1}/demo/session"): json({"person_id": "x"}),
    ("POST", f"{_V1}/people"): json(person("newcomer")),
    ("PUT", _P): edit(person("changed")),
    ("DELETE", _P): step,
    ("DELETE", f"{_V1}/about-me"): nothing,
    ("PUT", f"{_V1}/about-me/erasing"): nothing,
    ("DELETE", f"{_V1}/about-me/erasing"): nothing,
    ("POST", f"{_P}/sign-in-links"): json({}),
    ("POST", f"{_V1}/conversations"): json({}),
    ("DELETE", _C): nothing,
    ("POST", f"{_C}/turns"): json({"text": "until 1 May 2027"}),
    ("POST", f"{_C}/goal"): json({"text": KEPT}),
    ("POST", f"{_R}/stop"): nothing,
    ("POST", f"{_R}/retry"): nothing,
    ("POST", f"{_S}/adopt"): json({}),
    ("POST", f"{_S}/reject"): json({}),
    ("POST", f"{_V1}/goals"): json(GOAL),
    ("PUT", _G): edit({"goal": GOAL | {"text": KEPT.replace("90", "91")}}),
    ("POST", f"{_G}/restore"): edit({"version": 1}),
    ("PUT", f"{_G}/check-in"): edit({"on": "2026-12-01"}),
    ("POST", f"{_G}/check-ins"): json({"note": "Two calls went well", "confidence": 6}),
    ("DELETE", f"{_G}/check-ins/{{check_in_id}}"): nothing,
    ("PUT", f"{_G}/rhythm"): json({"every": 14}),
    ("POST", f"{_V1}/away"): json({"begin": "2026-12-21", "until": "2027-01-03"}),
    ("DELETE", f"{_V1}/away/{{away_id}}"): nothing,
    ("POST", f"{_G}/comments"): json({"text": "Let us talk about it."}),
    ("POST", f"{_G}/submit"): step,
    ("POST", f"{_G}/withdraw"): step,
    ("POST", f"{_G}/agree"): step,
    ("POST", f"{_G}/ask-changes"): edit({"text": "Name the region."}),
    ("POST", f"{_G}/finish"): step,
    ("POST", f"{_G}/archive"): step,
    ("POST", f"{_G}/reopen"): step,
    ("POST", f"{_G}/uses"): json({"text": "Led the price talk with Berg"}),
    ("PUT", f"{_G}/plan"): lambda things: {
        "json": {"text": KEPT, "obstacle": "The queue"},
        "headers": {"If-Match": f'"{things.blanks["mark"]}"'},
    },
    ("PUT", f"{_G}/steps"): json({"week": 1, "text": "Ask for one example", "done": True}),
    ("POST", f"{_G}/means"): json(
        {"answers": [{"means": "support", "asked": "Mia, once a week", "agreed": True}]}
    ),
    ("POST", f"{_G}/proposals"): json(_SHORT | {"words": "It has stood still since May."}),
    ("POST", f"{_V1}/feedback-requests"): lambda things: {
        "json": {"colleague": things.blanks["newcomer"], "words": "The price talks", "competency": "cloud"}
    },
    ("DELETE", f"{_V1}/feedback-requests/{{request_id}}"): nothing,
    ("POST", f"{_F}/answer"): json({"level": 1, "text": "Moved the shop alone."}),
    ("POST", f"{_F}/decline"): json({"why": "I was not there."}),
    ("POST", f"{_F}/back"): nothing,
    ("POST", f"{_V1}/feedback-rounds"): lambda things: {
        "json": {"colleagues": [things.blanks["newcomer"]], "behaviour": "How I name the price"}
    },
    ("DELETE", f"{_V1}/feedback-rounds/{{round_id}}"): nothing,
    ("PUT", f"{_V1}/feedback-rounds/{{round_id}}/words/{{word_id}}/shared"): nothing,
    ("DELETE", f"{_V1}/feedback-rounds/{{round_id}}/words/{{word_id}}/shared"): nothing,
    ("PUT", f"{_AR}/word"): json({"text": _SAW}),
    ("DELETE", f"{_AR}/word"): nothing,
    ("POST", f"{_AR}/decline"): nothing,
    ("PUT", f"{_V1}/upward/word"): json({"text": _SAW}),
    ("DELETE", f"{_V1}/upward/word"): nothing,
    ("POST", f"{_V1}/recognitions"): lambda things: {
        "json": {"colleague": things.blanks["newcomer"], "text": _SAW, "effect": "Nobody waited."}
    },
    ("DELETE", f"{_V1}/recognitions/{{recognition_id}}"): nothing,
    ("PUT", f"{_V1}/recognitions/{{recognition_id}}/shared"): nothing,
    ("DELETE", f"{_V1}/recognitions/{{recognition_id}}/shared"): nothing,
    ("POST", f"{_V1}/recognitions/{{recognition_id}}/back"): nothing,
    ("DELETE", _PR): nothing,
    ("POST", f"{_PR}/take"): json({"actual": "25"}),
    ("POST", f"{_PR}/decline"): json({"reply": "We spoke of it yesterday."}),
    ("PUT", f"{_PR}/told"): json({"words": "I ask first, then name a price."}),
    ("DELETE", f"{_PR}/told"): nothing,
    ("DELETE", f"{_V1}/team/{{person_id}}/proposals/{{proposal_id}}"): nothing,
    ("POST", f"{_V1}/preparations"): lambda things: {
        "json": {"occasion": "check_in", "day": things.blanks["fresh_day"]}
    },
    ("DELETE", _PREP): nothing,
    ("PUT", f"{_PREP}/evidence"): edit({"excluded": []}),
    ("POST", f"{_PREP}/points"): edit({"by": "builtin"}),
    ("PUT", f"{_PREP}/points"): edit({"points": [{"part": "performance", "question": "How was it?"}]}),
    ("POST", f"{_PREP}/undo"): step,
    ("PUT", f"{_PREP}/ready"): step,
    ("DELETE", f"{_PREP}/ready"): step,
    ("POST", f"{_V1}/batches"): json({"occasion": "check_in", "by": "builtin"}),
    ("POST", f"{_V1}/batches/{{batch_id}}/stop"): nothing,
    ("POST", f"{_V1}/batches/{{batch_id}}/go-on"): nothing,
    ("POST", "/reviews/batch"): form(occasion="check_in", by="builtin"),
    ("POST", "/reviews/batch/{batch_id}/stop"): form(),
    ("POST", "/reviews/batch/{batch_id}/go-on"): form(),
    ("POST", f"{_V1}/talks"): json({"occasion": "check_in", "agreed": "Bo asks the depot."}),
    ("POST", f"{_V1}/talks/{{talk_id}}/notes"): json({"agreed": "The depot is asked."}),
    ("DELETE", f"{_V1}/talks/{{talk_id}}"): nothing,
    ("POST", f"{_REPORT}/talks"): json({"occasion": "check_in", "agreed": "I ask the depot."}),
    ("POST", f"{_REPORT}/talks/{{talk_id}}/notes"): json({"agreed": "The depot is asked."}),
    ("DELETE", f"{_REPORT}/talks/{{talk_id}}"): nothing,
    ("POST", f"{_V1}/check-ins/upload"): lambda things: {
        "files": {"file": ("ours.csv", b"goal,day,value\n")}
    },
    ("POST", "/reviews"): lambda things: {
        "data": {"about": "oneself", "occasion": "check_in", "day": things.blanks["fresh_day"]}
    },
    ("POST", f"{_PREVIEW}/evidence"): form(),
    ("POST", f"{_PREVIEW}/points"): form(by="builtin"),
    ("POST", f"{_PREVIEW}/yours"): form(do="save", new_part="performance", new_question="How was it?"),
    ("POST", f"{_PREVIEW}/undo"): form(),
    ("POST", f"{_PREVIEW}/ready"): form(),
    ("POST", f"{_PREVIEW}/not-ready"): form(),
    ("POST", f"{_PREVIEW}/remove"): form(),
    ("POST", "/check-ins/upload"): lambda things: {"files": {"file": ("ours.csv", b"goal,day,value\n")}},
    ("POST", "/check-ins/upload/keep"): form(rows="goal,day,value\n"),
    ("POST", "/agenda/talks"): form(occasion="check_in", agreed="Bo asks the depot."),
    ("POST", "/agenda/talks/{talk_id}/notes"): form(agreed="The depot is asked."),
    ("POST", "/agenda/talks/{talk_id}/remove"): form(),
    ("POST", "/team/{person_id}/agenda/talks"): form(occasion="check_in", agreed="I ask the depot."),
    ("POST", "/team/{person_id}/agenda/talks/{talk_id}/notes"): form(agreed="The depot is asked."),
    ("POST", "/team/{person_id}/agenda/talks/{talk_id}/remove"): form(),
    ("POST", f"{_V1}/check"): json(GOAL),
    ("POST", f"{_V1}/aims"): json({"words": "Something with fewer screens"}),
    ("PUT", _A): edit({"blueprint": "account-manager", "words": "Closer to customers"}),
    ("DELETE", _A): nothing,
    ("POST", f"{_A}/share"): lambda things: {
        "json": {"manager_id": things.blanks["manager_id"]},
        "headers": things.if_match,
    },
    ("POST", f"{_A}/unshare"): step,
    ("POST", f"{_A}/competencies/{{competency_id}}/goals"): json({"text": KEPT, "hours_per_month": "4"}),
    ("POST", f"{_V1}/gap-talks"): json(
        {"title": "Conversions", "actual": 24, "target": 35, "better": "more"}
    ),
    ("DELETE", _T): nothing,
    ("POST", f"{_T}/answers"): edit({"text": "I give the discount away at once"}),
    ("POST", f"{_T}/skip"): step,
    ("POST", f"{_T}/back"): step,
    ("PUT", f"{_T}/language"): edit({"language": "de"}),
    ("PUT", f"{_T}/cause"): edit({"cause": "skill"}),
    ("PUT", f"{_T}/competency"): edit({"competency": "negotiation"}),
    ("POST", f"{_T}/goals"): json({"text": KEPT, "watched": "Conversions"}),
    ("POST", f"{_V1}/evidence"): json({"competency": "cloud", "level": 1, "rater": "self"}),
    ("DELETE", f"{_V1}/evidence/{{evidence_id}}"): nothing,
    ("PUT", f"{_V1}/working-time"): lambda things: {
        "json": {"weekly": "38.5", "for_goals": 20},
        "headers": {"If-Match": '"0"'},
    },
    ("POST", f"{_V1}/working-time/room"): lambda things: {
        "json": {"way": "drop", "goal": things.blanks["goal_id"]}
    },
    ("POST", f"{_T}/inquiries"): nothing,
    ("POST", f"{_T}/options/inquiries"): json({"said": "Price talks on Mondays"}),
    ("POST", f"{_A}/inquiries"): json({"said": "Price talks on Mondays"}),
    ("POST", f"{_A}/competencies/{{competency_id}}/options/inquiries"): json({"said": "Mondays"}),
    ("POST", f"{_V1}/inquiries/{{inquiry_id}}/stop"): nothing,
    ("POST", f"{_V1}/inquiries/{{inquiry_id}}/leave"): nothing,
    ("POST", f"{_V1}/framework/import"): lambda things: {
        "files": {"files": ("ours.yaml", b"framework: Ours\n")}
    },
    ("POST", f"{_V1}/competencies"): json(_WALKING),
    ("PUT", f"{_V1}/competencies/{{competency_id}}"): edit(_WALKING | {"name": "Strolling"}),
    ("DELETE", f"{_V1}/competencies/{{competency_id}}"): step,
    ("POST", f"{_V1}/blueprints"): json(_WALKER),
    ("PUT", f"{_V1}/blueprints/{{blueprint_id}}"): edit(_WALKER | {"name": "Stroller"}),
    ("DELETE", f"{_V1}/blueprints/{{blueprint_id}}"): step,
    ("POST", f"{_V1}/offers"): json(_COURSE),
    ("PUT", f"{_V1}/offers/{{offer_id}}"): edit(_COURSE | {"hours": None}),
    ("DELETE", f"{_V1}/offers/{{offer_id}}"): step,
    ("POST", f"{_V1}/team/{{person_id}}/evidence"): json(
        {"competency": "cloud", "level": 1, "note": "Moved the shop alone."}
    ),
    ("DELETE", f"{_V1}/team/{{person_id}}/evidence/{{evidence_id}}"): nothing,
    ("POST", "/sign-in"): form(email="ann@demo.example", password="seven pears in a bowl"),
    ("POST", "/sign-in/demo"): form(person="x"),
    ("POST", "/sign-in/link"): lambda things: {"data": {"token": things.blanks["token"]}},
    ("POST", "/sign-out"): form(),
    ("POST", "/settings/mail"): form(weekday="0", hour="8"),
    ("POST", "/mail/stop/{token}"): form(**{"List-Unsubscribe": "One-Click"}),
    ("POST", "/settings/calendar"): form(texts="no"),
    ("POST", "/settings/calendar/texts"): form(texts="no"),
    ("POST", "/settings/calendar/close"): form(),
    ("POST", "/settings/theme"): form(theme="dark"),
    ("POST", "/settings/language"): form(language="de"),
    ("POST", "/settings/reading"): form(theme="dark"),
    ("POST", "/settings/password"): form(current="seven pears in a bowl", new="eight plums in a bag"),
    ("POST", "/coach"): form(text="I want to be better with customers"),
    ("POST", _PC): form(text="until 1 May 2027"),
    ("POST", f"{_PC}/retry"): form(),
    ("POST", f"{_PC}/stop"): form(),
    ("POST", f"{_PC}/adopt"): form(),
    ("POST", f"{_PC}/draft"): form(text=KEPT),
    ("POST", f"{_PC}/reject"): form(),
    ("POST", f"{_PC}/undo"): form(),
    ("POST", f"{_PC}/check"): form(text=KEPT),
    ("POST", f"{_PC}/delete"): form(),
    ("POST", "/goals/new"): form(**_FILLED),
    ("POST", "/goals/check"): form(**_FILLED),
    ("POST", f"{_PG}/edit"): form(**_FILLED | {"text": KEPT.replace("90", "91")}),
    ("POST", f"{_PG}/restore"): form(number="1"),
    ("POST", f"{_PG}/check-in"): form(on="2026-12-01"),
    ("POST", f"{_PG}/check-ins"): lambda things: {
        "data": {f"note-{things.blanks['goal_id']}": "Two calls went well"}
    },
    ("POST", f"{_PG}/check-ins/{{check_in_id}}/remove"): form(),
    ("POST", f"{_PG}/rhythm"): form(every="14"),
    ("POST", "/settings/away"): form(begin="2026-12-21", until="2027-01-03"),
    ("POST", "/settings/away/{away_id}/remove"): form(),
    ("POST", f"{_PG}/submit"): form(),
    ("POST", f"{_PG}/withdraw"): form(),
    ("POST", f"{_PG}/agree"): form(),
    ("POST", f"{_PG}/ask-changes"): form(changes="Name the region."),
    ("POST", f"{_PG}/finish"): form(),
    ("POST", f"{_PG}/archive"): form(),
    ("POST", f"{_PG}/reopen"): form(),
    ("POST", f"{_PG}/comments"): form(comment="Let us talk about it."),
    ("POST", "/rules/check"): form(text=KEPT),
    ("POST", "/admin/people"): form(email="newcomer2@demo.example", name="Newcomer", roles="hr"),
    ("POST", f"{_PP}/edit"): form(email="edited@demo.example", name="Edited"),
    ("POST", f"{_PP}/link"): form(),
    ("POST", f"{_PP}/deactivate"): form(),
    ("POST", "/about-me/delete"): form(sure="yes"),
    ("POST", "/about-me/erasing"): form(),
    ("POST", "/about-me/erasing/back"): form(),
    ("POST", f"{_PP}/activate"): form(),
    ("POST", f"{_PP}/erase"): lambda things: {
        "data": {"email": things.blanks["newcomer"], "version": str(things.revision)}
    },
    ("POST", f"{_PG}/applied"): form(used="Led the price talk with Berg"),
    ("POST", f"{_PG}/means"): form(support="yes", support_asked="Mia, once a week"),
    ("POST", f"{_PG}/look-into"): form(**_SHORT, words="It has stood still since May."),
    ("POST", "/growth/feedback"): lambda things: {
        "data": {"colleague": things.blanks["newcomer"], "words": "The price talks", "competency": "cloud"}
    },
    ("POST", "/growth/feedback/{request_id}/remove"): form(),
    ("POST", _ASKED): form(level="1", text="Moved the shop alone."),
    ("POST", f"{_ASKED}/decline"): form(),
    ("POST", f"{_ASKED}/back"): form(),
    ("POST", "/growth/feedback/rounds"): lambda things: {
        "data": {"colleagues": things.blanks["newcomer"], "behaviour": "How I name the price"}
    },
    ("POST", f"{_PROUND}/remove"): form(),
    ("POST", f"{_PROUND}/words/{{word_id}}/share"): form(),
    ("POST", f"{_PROUND}/words/{{word_id}}/unshare"): form(),
    ("POST", "/feedback/rounds/{round_id}"): form(text=_SAW, sure="yes"),
    ("POST", "/feedback/rounds/{round_id}/decline"): form(),
    ("POST", "/feedback/rounds/{round_id}/back"): form(),
    ("POST", "/upward"): form(text=_SAW, sure="yes"),
    ("POST", "/upward/back"): form(),
    ("POST", "/recognition"): lambda things: {
        "data": {"colleague": things.blanks["newcomer"], "text": _SAW, "effect": "Nobody waited."}
    },
    ("POST", "/recognition/{recognition_id}/share"): form(),
    ("POST", "/recognition/{recognition_id}/unshare"): form(),
    ("POST", "/recognition/{recognition_id}/remove"): form(),
    ("POST", "/recognition/{recognition_id}/back"): form(),
    ("POST", f"{_PROPOSED}/take"): form(**_SHORT),
    ("POST", f"{_PROPOSED}/decline"): form(reply="We spoke of it yesterday."),
    ("POST", f"{_PROPOSED}/tell"): form(told="I ask first, then name a price."),
    ("POST", f"{_PROPOSED}/tell-no-more"): form(),
    ("POST", f"{_PROPOSED}/remove"): form(),
    ("POST", "/team/{person_id}/proposals/{proposal_id}/remove"): form(),
    ("POST", f"{_PG}/plan"): lambda things: {
        "data": {"mark": things.blanks["mark"], "text": KEPT, "obstacle": "The queue"}
    },
    ("POST", f"{_PG}/steps"): form(week="1", step="Ask for one example", done="yes"),
    ("POST", "/growth/aims"): form(words="Something with fewer screens"),
    ("POST", f"{_PA}/choose"): form(blueprint="account-manager", words="Closer to customers"),
    ("POST", f"{_PA}/share"): lambda things: {
        "data": {"revision": str(things.revision), "with": things.blanks["manager_id"]}
    },
    ("POST", f"{_PA}/remove"): form(),
    ("POST", f"{_PA}/goal/{{competency}}"): form(way="beside", hours="4"),
    ("POST", "/growth/hours"): form(weekly="38.5", for_goals="20", days_away="6", revision="0"),
    ("POST", "/growth/hours/goals"): form(),
    ("POST", "/growth/hours/room"): lambda things: {
        "data": {"gives": "drop", "gives_goal": things.blanks["goal_id"]}
    },
    ("POST", "/hr/import"): lambda things: {"files": {"files": ("ours.yaml", b"framework: Ours\n")}},
    ("POST", "/hr/import/starter"): form(family="Sales"),
    ("POST", "/hr/import/{upload}/columns"): form(do="read"),
    ("POST", "/hr/import/{upload}/keep"): form(note=""),
    ("POST", "/hr/import/{upload}/drop"): form(),
    ("POST", "/hr/changes/{number}/back"): form(base="1"),
    ("POST", "/hr/{what}/new"): form(name="Running", levels="Runs with help.\nRuns alone."),
    ("POST", "/hr/{what}/{entry}/edit"): lambda things: {
        "data": {"since": things.blanks["since"], "name": "Cloud", "levels": "One.\nTwo.\nThree."}
    },
    ("POST", "/hr/{what}/{entry}/remove"): lambda things: {"data": {"since": things.blanks["since"]}},
    ("POST", "/growth/gaps"): form(title="Conversions", actual="24", target="35", unit="%", better="more"),
    ("POST", f"{_PGAP}/answer"): form(text="I give the discount away at once"),
    ("POST", f"{_PGAP}/confirm"): form(cause="skill"),
    ("POST", f"{_PGAP}/competency"): form(competency="negotiation"),
    ("POST", f"{_PGAP}/remove"): form(),
    ("POST", f"{_PGAP}/ask"): form(),
    ("POST", f"{_PGAP}/goal/ask"): form(said="Price talks on Mondays"),
    ("POST", f"{_PA}/ask"): form(said="Price talks on Mondays"),
    ("POST", f"{_PA}/goal/{{competency}}/ask"): form(said="Price talks on Mondays"),
    ("POST", f"{_PINQ}/stop"): form(),
    ("POST", f"{_PINQ}/leave"): form(),
    ("POST", f"{_PGAP}/goal"): form(way="beside", watched="Conversions"),
    ("POST", "/growth/levels/{competency}"): form(level="2", rater="self"),
    ("POST", "/growth/evidence/{evidence_id}/remove"): form(),
    ("POST", "/team/{person_id}/levels"): form(competency="cloud", level="2", note="Moved the shop alone."),
    ("POST", "/team/{person_id}/levels/{evidence_id}/remove"): form(),
    ("POST", "/evals/new"): form(llm="practice", suites="ways", repeats="1", version=""),
    ("POST", "/evals/{run_id}/stop"): form(),
    ("POST", "/evals/{run_id}/go-on"): form(),
    ("POST", "/evals/{run_id}/remove"): form(),
    ("POST", "/evals/suites/{suite}/new"): lambda things: {
        "data": {
            "like": things.blanks["case"],
            "id": things.blanks["fresh"],
            "why": "It must not come again.",
            "tries": "prompt",
            "never": "top performer",
        }
    },
    ("POST", "/evals/suites/{suite}/{case}/remove"): form(),
    ("POST", "/evals/suites/{suite}/{case}/put-back"): form(),
    ("POST", f"{_V1}/evals"): json({"suites": ["ways"], "llms": ["practice"]}),
    ("POST", f"{_V1}/evals/{{run_id}}/stop"): nothing,
    ("POST", f"{_V1}/evals/{{run_id}}/go-on"): nothing,
    ("DELETE", f"{_V1}/evals/{{run_id}}"): nothing,
    ("POST", f"{_V1}{_PROMPT}/versions"): json({"version": 2}),
    ("PUT", _OWN): lambda things: {"json": _words(things), "headers": things.if_match},
    ("DELETE", _OWN): nothing,
    ("POST", f"{_OWN}/forward"): lambda things: {
        "json": {"run_id": things.blanks["run"], "note": "Warmer."},
        "headers": things.if_match,
    },
    ("POST", f"{_OWN}/back"): edit({}),
    ("POST", f"{_OWN}/sign-off"): edit({"seen": _SEEN}),
    ("POST", f"{_OWN}/live"): lambda things: {
        "json": {"instead_of": int(things.blanks["live"]), "note": KEPT}
    },
    ("POST", f"{_PROMPT}/copy"): form(version="2"),
    ("POST", _VERSION): lambda things: {"data": _words(things) | {"revision": str(things.revision)}},
    ("POST", f"{_VERSION}/check"): lambda things: {"data": _words(things)},
    ("POST", f"{_VERSION}/remove"): form(),
    ("POST", f"{_VERSION}/forward"): lambda things: {
        "data": {"revision": str(things.revision), "run": things.blanks["run"], "note": "Warmer."}
    },
    ("POST", f"{_VERSION}/back"): form(),
    ("POST", f"{_VERSION}/sign-off"): form(seen=_SEEN),
    ("POST", f"{_VERSION}/live"): lambda things: {"data": {"live": things.blanks["live"], "note": KEPT}},
}
"""Reading needs none. A route that writes and is not here fails the build."""


def request_of(row: Row, things: Things) -> tuple[str, str, Request]:
    """Method, address and body for a row."""
    recipe = nothing if row.method == "GET" else RECIPES[row.method, row.path]
    return row.method, row.path.format_map(things.blanks), recipe(things)
