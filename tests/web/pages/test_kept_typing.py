"""Forms whose typing the browser keeps: the script that does it is there, and the page says so."""

from __future__ import annotations

import re
from pathlib import Path

import goalcoach.web
from goalcoach.web.pages.errors import keeps_typing
from tests.web.pages.house import House
from tests.web.pages.markup import tree

TEMPLATES = Path(goalcoach.web.__file__).parent / "templates"
FORM = re.compile(r"<form (?P<attributes>(?:[^>{]|\{\{.*?\}\}|\{%.*?%\})*)>")
ACTION = re.compile(r'action="(?P<action>(?:[^"{]|\{\{.*?\}\})*)"')
STANDS_FOR = {
    "{{ action }}": {
        "goal_form.html": "/goals/1/edit",
        "goal_conflict.html": "/goals/1/edit",
        "learning_goal.html": "/growth/gaps/1/goal",
        "plan_form.html": "/goals/1/plan",
    },
    "{{ place }}": {"agenda.html": "/team/1/agenda"},
    "{{ here }}": {"prompt_version.html": "/prompts/coach/reply/1"},
    "{{ head.place }}": {"review_yours.html": "/reviews/1"},
}
NEW = "{{ '/hr/' ~ what ~ '/' ~ (entry.id|urlencode) ~ '/edit' if entry else '/hr/' ~ what ~ '/new' }}"


def addresses() -> dict[str, str]:
    """Where each form goes whose typing is kept, by its template and action."""
    found = {}
    for template in sorted(TEMPLATES.glob("*.html")):
        for form in FORM.finditer(template.read_text()):
            if not re.search(r"data-(save|sends)=", form["attributes"]):
                continue
            action = ACTION.search(form["attributes"])
            assert action is not None, f"{template.name}: {form['attributes']}"
            path = action["action"].replace(NEW, "/hr/roles/1/edit")
            for blank, meant in STANDS_FOR.items():
                path = path.replace(blank, meant.get(template.name, blank))
            found[f"{template.name} {action['action']}"] = re.sub(r"\{\{.*?\}\}", "1", path)
    return found


def test_who_was_signed_out_is_told_of_each_form_that_is_kept() -> None:
    kept = addresses()

    assert len(kept) > 20
    assert [path for path in kept.values() if not keeps_typing(path)] == ["/feedback/rounds/1"]
    assert not keeps_typing("/settings/password")
    assert not keeps_typing("/upward"), "no trace of what is said without a name"
    assert (
        '{% if not asked.round.anonymous %} data-save="round-'
        in (TEMPLATES / "round_answer.html").read_text()
    )


async def test_every_page_of_somebody_has_the_script_that_keeps_it(house: House) -> None:
    for path in ("/recognition", "/growth/feedback", "/agenda", "/growth", "/goals/new", "/check-ins"):
        page = tree(await house["Ann"].get(path))

        assert any(each.attrs["src"].endswith("/js/typing.js") for each in page.all("script")), path
