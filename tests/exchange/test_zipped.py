"""Archives of tables: what is in them lands in our own folder, under names that a file system takes."""

from __future__ import annotations

import zipfile
from pathlib import Path

from goalcoach.exchange.zipped import plain_name, unzip
from tests.each import every


@every("letter", ["a", "é", "字", "𠀋"])
def test_a_long_name_in_whichever_letters_is_cut_to_one_that_fits(tmp_path: Path, letter: str) -> None:
    """A name of a file has room for 255 bytes, and a letter has up to four."""
    into, sent = tmp_path / f"into {ord(letter)}", tmp_path / "sent.zip"
    into.mkdir()
    with zipfile.ZipFile(sent, "w") as archive:
        for folder in ("one", "two"):
            archive.writestr(f"{folder}/{letter * 150}.csv", "id,name\n")

    found = unzip(sent, into, set())

    first, second = (path.name for path in found)
    assert first != second
    assert all(name.startswith(letter) and name.endswith(".csv") for name in (first, second))


def test_a_name_is_one_for_a_file_and_leads_nowhere_else() -> None:
    taken: set[str] = set()

    assert plain_name("../../etc/Skills.CSV", taken) == "Skills.CSV"
    assert plain_name("C:\\data\\skills.csv", taken) == "skills (2).csv"
    assert plain_name("..", taken) == "file"
