"""Reports for people and programs: what they say, what they keep closed, and that no text breaks out."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from goalcoach.evaluation.cases.fields import GRADER
from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.compared_data import compared_data
from goalcoach.evaluation.reports.comparison import Comparison, compare
from goalcoach.evaluation.reports.html.compared import comparison_html
from goalcoach.evaluation.reports.html.run import run_html
from goalcoach.evaluation.reports.junit import run_junit
from goalcoach.evaluation.reports.markdown import comparison_markdown, run_markdown
from goalcoach.evaluation.reports.meaning import meaning
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import DANGEROUS, advisory, two_sides
from goalcoach.evaluation.scorers.catalogue import SCORERS
from goalcoach.evaluation.scorers.rubrics import RUBRICS
from tests.each import every
from tests.evaluation.reports.hostile import EVIL, a_hostile_report
from tests.evaluation.reports.made import LIVE, NEXT, a_failure, a_making, a_report, a_score, a_trial

HOSTILE = a_hostile_report()
GROWN = a_report(
    [
        a_trial("turned", making=a_making(), text="What helped you most?"),
        a_trial("turned", [a_score(passed=False)], variant=NEXT.name, text="What helped your rating most?"),
        a_trial("dead", [a_failure()], ended=Ended.FAILED),
        a_trial("cannot", [a_score(passed=None)], ended=Ended.CANNOT),
        a_trial("again", [a_score(passed=False)], repeat=2),
    ],
    variants=(LIVE, NEXT),
)


def compared(report: Report) -> Comparison:
    return compare(*two_sides(report, report))


class Seen(HTMLParser):
    """The elements of a document with their attributes, and its texts."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.open: list[str] = []
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize(
    "document", [run_html(HOSTILE), comparison_html(compared(HOSTILE))], ids=["run", "two"]
)
def test_no_text_breaks_out_of_the_page(document: str) -> None:
    seen = Seen(document)

    assert seen.open == []
    assert not seen.tags & {"script", "img", "link", "iframe", "form", "object", "base"}
    assert not [name for name in seen.attributes if name.startswith("on") or name == "style"]
    assert all(link.startswith("#") for link in seen.links)
    assert "default-src &#x27;none&#x27;" in document
    assert "alert(1)" in document
    assert not re.search("[\x00\x1b\ud800-\udfff]", document)
    document.encode()


@pytest.mark.parametrize(
    "document", [run_markdown(HOSTILE), comparison_markdown(compared(HOSTILE))], ids=["run", "two"]
)
def test_no_text_breaks_out_of_markdown(document: str) -> None:
    ours = ("# ", "## ", "### ", "- ", "> ", "| ", ">", "")

    assert not re.search(r"(?<!\\)[<`]", document)
    assert not re.search(r"(?<!\\)\]\(", document)
    assert "\n# heading" not in document
    assert all(row.startswith(ours) for row in document.splitlines())
    for row in document.splitlines():
        if row.startswith("| "):
            assert len(re.findall(r"(?<!\\)\|", row)) in {8, 10, 11}


def test_no_text_breaks_out_of_junit() -> None:
    root = ET.fromstring(run_junit(HOSTILE))

    assert {each.tag for each in root.iter()} == {"testsuites", "testsuite", "testcase", "failure"}
    assert "<script>alert(1)</script>" in "".join(root.itertext())


def test_junit_tells_failures_from_errors() -> None:
    root = ET.fromstring(run_junit(GROWN))
    first, second = root.findall("testsuite")

    assert [first.get(name) for name in ("tests", "failures", "errors", "skipped")] == ["4", "1", "1", "1"]
    assert [second.get(name) for name in ("tests", "failures", "errors", "skipped")] == ["1", "1", "0", "0"]
    assert [each.get("name") for each in first] == ["turned", "dead", "cannot", "again #2"]
    (failure,) = second.iter("failure")
    assert (failure.get("message"), failure.text) == (
        "numbers",
        "numbers: 12 % stands in no piece of evidence.",
    )


FACES: dict[str, Callable[[Report, bool], str]] = {
    "run as HTML": lambda report, held_out: run_html(report, held_out=held_out),
    "run as Markdown": lambda report, held_out: run_markdown(report, held_out=held_out),
    "run as JUnit": lambda report, held_out: run_junit(report, held_out=held_out),
    "two as HTML": lambda report, held_out: comparison_html(compared(report), held_out=held_out),
    "two as Markdown": lambda report, held_out: comparison_markdown(compared(report), held_out=held_out),
    "two as data": lambda report, held_out: json.dumps(compared_data(compared(report), held_out=held_out)),
}


@every(("name", "face"), FACES.items())
def test_held_out_cases_stay_closed(name: str, face: Callable[[Report, bool], str]) -> None:
    """Who writes prompts sees that they turned, and never what stands in them."""
    secret = "The 4711 pallets."
    failing = a_score(passed=False, why=f"It says: {secret}")
    trials = [
        a_trial("kept", [a_score()], text=secret),
        a_trial("kept", [failing], variant=NEXT.name, text=f"{secret} Why?"),
    ]
    report = a_report(trials, variants=(LIVE, NEXT))
    told = {"why": secret, "split": "held-out", "tags": "", "given": secret}
    closed = replace(report, stories=dict.fromkeys(report.stories, told))

    assert "kept" in face(closed, False)
    assert "numbers" in face(closed, False)
    assert "4711" not in face(closed, False)
    assert "4711" in face(closed, True)


def test_the_page_says_first_what_was_tried_and_what_it_means() -> None:
    document = run_html(replace(GROWN, by="Mira"))
    heads = re.findall(r"<h2[^>]*>([^<]*)", document)

    assert heads == [
        "What was tried, and what it means",
        "Totals",
        "Cases that turned from practice, live to practice, coach/points@2",
        "Cases that somebody should read",
        "All cases",
        "What the words mean",
        "What the scorers look at",
        "How it was made",
    ]
    assert "<dd>Mira</dd>" in document
    assert "<ins>your rating</ins>" in document
    assert "<del>you</del>" in document
    assert SCORERS["numbers"].says in document
    assert "c" * 64 in document


def test_a_text_that_was_written_anew_stands_beside_the_old_one() -> None:
    """Of two texts that share a word here and there, the changed words tell nobody anything."""
    new = a_trial("turned", [a_score(passed=False)], variant=NEXT.name, text="I think that you should go on.")
    turned = compared(a_report([a_trial("turned"), new], variants=(LIVE, NEXT)))

    assert "<ins>" not in comparison_html(turned)
    assert "What the second shows</h4><div" in comparison_html(turned)
    assert "> Second: I think that you should go on." in comparison_markdown(turned)


def test_a_run_of_two_versions_says_in_every_face_which_is_worse() -> None:
    """The page said that the second is worse, and the file that is mailed did not."""
    trials = [
        a_trial(f"c{number}", [a_score(passed=passed)], variant=variant.name)
        for number in range(30)
        for variant, passed in ((LIVE, True), (NEXT, False))
    ]
    run = a_report(trials, variants=(LIVE, NEXT))

    assert "The second is worse: numbers in" in run_html(run)
    assert "The second is worse: numbers in" in run_markdown(run)


def test_what_is_shown_has_no_stars() -> None:
    """The chat shows a question in bold letters; a report showed its stars."""
    for text in ("You want fewer calls.\n\n**How many are there now?**", "**Something else?**"):
        new = a_trial("turned", [a_score(passed=False)], variant=NEXT.name, text=text)
        first = a_trial("turned", text="You want fewer calls.\n\n**Why does it matter?**")

        assert "**" not in comparison_html(compared(a_report([first, new], variants=(LIVE, NEXT))))


def test_what_a_run_means() -> None:
    assert meaning(GROWN) == (
        "Nobody looked whether something is shown that nobody may be shown.",
        "1 trial of 5 failed: no answer came, or goalcoach itself failed. They count neither for nor against "
        "anything.",
        "1 trial asked for something that whoever answered does not do; not scored.",
        "All was well least often with 'practice, live' by numbers in talking-points (1 of 2).",
        "All was well least often with 'practice, coach/points@2' by numbers in talking-points (0 of 1).",
    )
    fine = a_report([a_trial(scores=[a_score("false-accept")])])
    assert meaning(fine) == ("In none of 1 trial was anything shown that nobody may be shown.",)
    assert meaning(replace(HOSTILE, complete=False))[:2] == (
        "The run was stopped before its end. What follows is of the trials that were made.",
        "In 1 of 4 trials something was shown that nobody may be shown. One is too many; they stand first "
        "among the cases to read.",
    )


def test_a_comparison_as_data() -> None:
    data = compared_data(compared(HOSTILE))

    json.dumps(data, allow_nan=False)
    assert data["worse"] is True
    assert data["new_false_accepts"] == [
        {"suite": "talking-points", "case": f"dangerous {EVIL}", "repeat": 1}
    ]
    assert [each["new_false_accept"] for each in data["turned"]] == [True, False, False]
    assert ["shown" in each for each in data["turned"]] == [True, True, False]


def test_dangerous_and_advisory_are_what_the_catalogue_says() -> None:
    assert {name for name, each in SCORERS.items() if each.dangerous} == DANGEROUS
    assert all(advisory(f"{GRADER}{name}") for name in RUBRICS)
    assert not any(map(advisory, SCORERS))


def test_a_case_of_a_large_report_takes_few_elements() -> None:
    """A program that looks for barriers never came to the end of a report of 1,250 cases with thirty each."""
    scores = [a_score(), a_score("length"), a_score("language", False), a_score("schema", None)]
    few, many = (
        run_html(a_report([a_trial(f"c{n}", scores) for n in range(cases)])).count("</") for cases in (10, 20)
    )

    # Once among all cases, and once more among those to be read, as something is amiss.
    assert (many - few) / 10 <= 10
