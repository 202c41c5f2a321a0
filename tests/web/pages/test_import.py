"""HR imports files in the page: real multipart, columns, a dry run, one edition, and back again."""

from __future__ import annotations

import asyncio
import io
import stat
import threading
import time
import zipfile
from pathlib import Path

import pytest

from goalcoach.domain.framework import Framework
from goalcoach.web.edge import LARGEST_UPLOAD
from goalcoach.web.intake import Intake, Parcel
from tests.exchange.files import sheets
from tests.exchange.onet_release import release
from tests.web.pages.house import House
from tests.web.pages.markup import Node, tree
from tests.web.pages.test_entries_edit import held
from tests.world import Clock

YAML = (
    b"framework: Ours\nversion: '1'\nlanguage: en\ncompetencies:\n  - id: baking\n    name: Baking\n"
    b"    levels: [Bakes with help., Bakes alone.]\n"
)
Files = dict[str, bytes]


async def send(house: House, files: Files, who: str = "Cy", **fields: str) -> str:
    """Upload, and the path it leads to."""
    parts = [("files", (name, content)) for name, content in files.items()]
    sent = await house[who].post("/hr/import", files=parts, data=fields)
    assert sent.status_code == 303, sent.text
    return str(sent.headers["location"])


async def ready(house: House, path: str) -> Node:
    """The page of an upload once it is read."""
    for _ in range(200):
        page = tree(await house["Cy"].get(path))
        if not page.all("progress"):
            return page
    raise AssertionError("never read")


async def keep(house: House, path: str) -> None:
    kept = await house["Cy"].post(f"{path}/keep", data={"note": ""})
    assert (kept.status_code, kept.headers["location"]) == (303, "/hr/changes"), kept.text


def folders(house: House) -> list[Path]:
    """Where uploads lie."""
    intake: Intake = house.world.app.state.intake
    return [Path(each.folder.name) for each in intake._parcels.values()]


def archive(parts: dict[str, bytes], links: tuple[str, ...] = ()) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in parts.items():
            opened.writestr(name, content)
        for name in links:
            link = zipfile.ZipInfo(name)
            link.external_attr = (stat.S_IFLNK | 0o777) << 16
            opened.writestr(link, "/etc/passwd")
    return out.getvalue()


async def test_of_uploads_in_one_moment_the_last_one_is_there(house: House) -> None:
    long = YAML + b"# a remark\n" * 20_000
    files = [{"files": (f"ours-{number}.yaml", long)} for number in range(5)]
    sent = await asyncio.gather(*(house["Cy"].post("/hr/import", files=each) for each in files))

    assert [each.status_code for each in sent] == [303] * 5
    found = [await house["Cy"].get(each.headers["location"]) for each in sent]
    assert sorted(each.status_code for each in found) == [200, 303, 303, 303, 303]
    assert len(folders(house)) == 1
    assert '"crash"' not in house.world.log.getvalue()


async def test_a_file_is_looked_at_kept_once_taken_back_and_brought_again(house: House) -> None:
    path = await send(house, {"ours.yaml": YAML})
    page = await ready(house, path)
    assert (page.one("h1").text, "1 new, 0 changed, 0 taken out" in page.text) == ("What would change", True)
    assert (await held(house)).competencies == (), "nothing is kept by looking"
    (folder,) = folders(house)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for other in ("Ann", "Adi"):
        assert (await house[other].get(path)).status_code == 403
    await keep(house, path)
    assert not folder.exists()
    assert (await held(house)).competencies[0].name == "Baking"
    assert "ours.yaml" in tree(await house["Cy"].get("/hr/changes")).one("tbody").text

    again = await ready(house, await send(house, {"ours.yaml": YAML}))
    assert again.one("h1").text == "Everything is there already"
    changed = await ready(house, await send(house, {"ours.yaml": YAML.replace(b"alone.", b"at night.")}))
    row = changed.one("details", klass="meta").one("tbody").text
    assert "Bakes alone." in row
    assert "Bakes at night." in row

    back = tree(await house["Cy"].get("/hr/changes/0/back"))
    assert "1 taken out" in back.text
    gone = await house["Cy"].post("/hr/changes/0/back", data=back.form("/hr/changes/0/back"))
    assert gone.headers["location"] == "/hr/changes"
    assert (await held(house)).competencies == ()
    stale = await house["Cy"].post("/hr/changes/1/back", data={"base": "1"})
    assert stale.headers["location"] == "/hr/changes/1/back"
    assert (await held(house)).competencies == ()
    await house["Cy"].post("/hr/changes/1/back", data={"base": "2"})
    assert (await held(house)).competencies[0].name == "Baking"
    assert (await house["Cy"].get("/hr/changes/9/back")).status_code == 404


async def test_columns_are_guessed_and_can_be_changed(house: House, tmp_path: Path) -> None:
    book = sheets(
        tmp_path / "book.xlsx",
        {
            "Skills": [["Thing", "Skill", "Level 1", "Level 2"], ["x", "Baking", "With help.", "=1+1"]],
            "Notes": [["Who", "Said"], ["Cy", "Hello"]],
            "Courses": [["Course", "Type", "Skills", "Hours"], ["Bread in a day", "course", "Baking", "8"]],
        },
    ).read_bytes()
    path = await send(house, {"book.xlsx": book})

    page = await ready(house, path)
    form = page.form(f"{path}/columns")
    assert {name: form[name] for name in ("t0-holds", "t0-name", "t0-level_2", "t1-holds", "t2-holds")} == {
        "t0-holds": "competencies",
        "t0-name": "Skill",
        "t0-level_2": "Level 2",
        "t1-holds": "",
        "t2-holds": "offers",
    }
    wrong = await house["Cy"].post(f"{path}/columns", data=form | {"t0-name": "", "do": "read"})
    assert wrong.status_code == 422
    assert "Which column" in tree(wrong).one("span", id="t0-name-error").text
    other = await house["Cy"].post(
        f"{path}/columns", data=form | {"t0-name": "Thing", "t0-level_2": "", "do": "read"}
    )
    assert other.status_code == 303
    problem = await ready(house, path)
    assert "there is no competency 'Baking'" in problem.text
    assert "book.xlsx, sheet 'Courses'" in problem.one("tbody").text
    assert "/tmp" not in problem.text
    back = await house["Cy"].post(f"{path}/columns", data={"do": "columns"})
    assert back.headers["location"] == path
    await house["Cy"].post(f"{path}/columns", data=form | {"do": "read"})
    assert "2 new" in (await ready(house, path)).text
    await keep(house, path)
    framework = await held(house)
    assert framework.competencies[0].levels == ("With help.", "=1+1")
    assert framework.offers[0].competencies == ("baking",)


async def test_what_is_kept_meanwhile_is_looked_at_again(house: House, clock: Clock) -> None:
    path = await send(house, {"ours.yaml": YAML})
    await ready(house, path)
    await house["Cy"].post("/hr/competencies/new", data={"since": "0", "name": "Baking", "levels": "Bakes."})

    kept = await house["Cy"].post(f"{path}/keep", data={"note": ""})

    assert kept.headers["location"] == path
    assert "0 new, 1 changed" in (await ready(house, path)).text
    clock.pass_by(minutes=31)
    assert (await house["Cy"].get(path)).headers["location"] == "/hr/import"
    assert folders(house) == []


def out_of_the_folder() -> bool:
    """Whether a file landed where its name said."""
    return Path("/tmp/goalcoach-out.csv").exists()


def onet(folder: Path) -> Files:
    """A release of the real size."""
    return {Path(each).name: Path(each).read_bytes() for each in release(folder, 894)}


async def test_hostile_files_are_told_of_and_leave_nothing(house: House) -> None:
    hostile: list[tuple[Files, str]] = [
        ({"a.csv": b"Name,Level 1\nB\xe4cker,x\n"}, "is not UTF-8 text"),
        ({"a.csv": b"\x00" * 5_000_000}, "a line has more than"),
        ({"a.csv": b"Name,Level 1\nBaking," + b"x" * 9_000 + b"\n"}, "2,000 are the limit"),
        ({"a.xlsx": b"MZ\x90\x00nothing"}, "is not a workbook"),
        ({"a.exe": b"MZ"}, "cannot be read"),
        ({"": b""}, "Choose a file first"),
        ({"a.yaml": b"framework: [unclosed"}, "a.yaml"),
        ({"a.zip": b"PK\x03\x04broken"}, "is not an archive"),
        ({"a.zip": archive({"Skills.txt": b"\x00" * 300_000_000})}, "holds more than 256 MB"),
        ({"a.zip": archive({f"{at}.csv": b"x" for at in range(201)})}, "more than 200 files"),
        ({"a.zip": archive({"x/": b""}, links=("passwd.csv",))}, "holds no file"),
        ({"../../../../tmp/goalcoach-out.csv": b"Name,Level 1\n,x\n"}, "goalcoach-out.csv"),
        (
            {"a.zip": archive({"../../../../tmp/goalcoach-out.csv": b"Name,Level 1\n,x\n"})},
            "goalcoach-out.csv",
        ),
    ]
    for files, says in hostile:
        parts = [("files", (name, content)) for name, content in files.items()]
        sent = await house["Cy"].post("/hr/import", files=parts)
        if sent.status_code != 303:
            page = tree(sent)
        else:
            path = sent.headers["location"]
            page = await ready(house, path)
            if page.one("h1").text == "What the columns hold":
                form = page.form(f"{path}/columns") | {"t0-holds": "competencies"}
                await house["Cy"].post(f"{path}/columns", data=form)
                form = (await ready(house, path)).form(f"{path}/columns")
                await house["Cy"].post(
                    f"{path}/columns", data=form | {"do": "read", "t0-name": form["t0-name"] or "A"}
                )
                page = await ready(house, path)
        assert says in page.one("main").text, (files.keys(), page.one("main").text)
        assert "/tmp" not in page.one("main").text
    assert not out_of_the_folder()
    assert (await held(house)) == Framework()
    waiting = folders(house)
    await house.world.app.state.intake.close()
    assert len(waiting) <= 1
    assert not any(each.exists() for each in waiting)


async def test_nobody_else_can_send_so_much_and_nobody_more(house: House) -> None:
    large = {"files": ("a.csv", b"x" * (LARGEST_UPLOAD + 1))}
    refused = await house["Cy"].post("/hr/import", files=large)
    assert refused.status_code == 413
    assert "At most 64 MB" in tree(refused).text
    assert tree(refused).one("main").all("a", href="/hr/import")
    for who, status in (("", 401), ("Ann", 403)):
        refused = await house[who].post("/hr/import", files={"files": ("a.csv", b"x" * 1_000_000)})
        assert refused.status_code == status
    assert folders(house) == []
    elsewhere = await house["Cy"].post("/hr/competencies/new", data={"name": "x" * 70_000})
    assert elsewhere.status_code == 413


async def test_whoever_has_nothing_begins_with_chosen_families(house: House) -> None:
    for path in ("/growth", "/roles", "/competencies"):
        assert tree(await house["Cy"].get(path)).one("main").all("a", href="/hr/import"), path
        assert not tree(await house["Ann"].get(path)).all("a", href="/hr/import"), path
    assert (await house["Cy"].post("/hr/import/starter", data={"family": "Poetry"})).status_code == 422

    looked = await house["Cy"].post("/hr/import/starter", data={"family": ["Sales", "People"]})
    path = looked.headers["location"]
    assert "What would change" in (await ready(house, path)).text
    await keep(house, path)

    assert {each.family for each in (await held(house)).blueprints} == {"Sales", "People"}
    assert (await house["Cy"].get("/hr/export/csv")).content.startswith(b"PK")
    assert "attachment" in (await house["Cy"].get("/hr/export/yaml")).headers["content-disposition"]
    assert (await house["Ann"].get("/hr/export/yaml")).status_code == 403


async def test_what_is_stopped_is_gone_at_once(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("goalcoach.web.pages.framework_import.PATIENCE", 0.0)
    look, stopped = Parcel.look, threading.Event()

    def looks_until_it_is_stopped(self: Parcel) -> None:
        look(self)
        stopped.wait(timeout=30)

    monkeypatch.setattr(Parcel, "look", looks_until_it_is_stopped)
    path = await send(house, onet(tmp_path))
    assert tree(await house["Cy"].get(path)).all("progress")
    (folder,), (parcel,) = folders(house), house.world.app.state.intake._parcels.values()

    await house["Cy"].post(f"{path}/drop")
    stopped.set()
    await parcel.task

    assert not folder.exists()
    assert parcel.prepared is None
    assert (await house["Cy"].get(path)).headers["location"] == "/hr/import"


@pytest.mark.slow
async def test_a_release_of_onet_goes_through_the_page(house: House, tmp_path: Path) -> None:
    packed = archive({f"db_30_0_text/{name}": content for name, content in onet(tmp_path).items()})
    began = time.perf_counter()

    path = await send(house, {"db_30_0_text.zip": packed})
    page = await ready(house, path)
    assert "981 new" in page.text
    assert len(page.one("ul", klass="rows").all("li")) == 50
    assert "O*NET database by the U.S. Department of Labor" in page.text
    await keep(house, path)

    assert len((await held(house)).blueprints) == 894
    assert time.perf_counter() - began < 60
