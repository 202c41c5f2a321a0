"""`goalcoach serve`: the real server in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from goalcoach.cli.serve import serve
from tests.cli.terminal import Terminal


@contextmanager
def serving(url: str, *words: str, **more: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """A server on a free port, and what it said until it was ready."""
    program = subprocess.Popen(
        [sys.executable, "-m", "goalcoach", "serve", "--port", "0", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "GOALCOACH_DATABASE_URL": url, **more},
    )
    said: list[str] = []
    assert program.stdout is not None
    try:
        while not said or not said[-1].startswith("Press Ctrl-C"):
            line = program.stdout.readline()
            assert line, program.communicate()[1]
            said.append(line.strip())
        yield program, said
    finally:
        program.kill()
        program.communicate()


SHARED: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "directly": (("--demo",), {"GOALCOACH_TRUSTED_PROXIES": ""}),
    "behind a proxy": (
        ("--demo",),
        {
            "GOALCOACH_TRUSTED_PROXIES": "127.0.0.1",
            "GOALCOACH_LLM_BASE_URL": "http://127.0.0.1:9/v1",
            "GOALCOACH_LLM_MODEL": "m-7",
        },
    ),
    "behind another": ((), {"GOALCOACH_TRUSTED_PROXIES": "10.0.0.7"}),
}
"""Servers that several tests look at, each in another respect: a start costs more than all they ask of it."""
Said = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def said_by(
    sqlite_template: Path, demo_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Said]:
    """What a shared server said. It starts when it is first asked for, and bears one attempt to sign in."""
    known: dict[str, list[str]] = {}
    with ExitStack() as stack:

        def said(name: str) -> list[str]:
            if name not in known:
                words, more = SHARED[name]
                template = demo_template if "--demo" in words else sqlite_template
                path = shutil.copy(template, tmp_path_factory.mktemp("served") / "goals.sqlite")
                server = serving(f"sqlite:///{path}", *words, GOALCOACH_SIGN_IN_ATTEMPTS="1", **more)
                known[name] = stack.enter_context(server)[1]
            return known[name]

        yield said


@pytest.mark.slow
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_it_answers_and_ends_in_order(tmp_path: Path, end: signal.Signals) -> None:
    with serving(f"sqlite:///{tmp_path / 'new' / 'goals.sqlite'}") as (program, said):
        address = address_of(said)
        with urllib.request.urlopen(f"{address}/healthz", timeout=10) as answer:
            assert answer.status == 200
        assert said[2].startswith(f"{address}/sign-in/")
        program.send_signal(end)
        assert program.wait(timeout=20) == 0


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("directly", "The built-in coach answers"),
        ("behind a proxy", "The language model 'm-7' at 127.0.0.1:9 answers"),
    ],
)
def test_it_says_who_answers_for_the_coach(said_by: Said, name: str, told: str) -> None:
    assert said_by(name)[-2].startswith(told)


@pytest.mark.slow
def test_the_demo_is_chosen_on_this_machine(said_by: Said) -> None:
    said = said_by("directly")
    with urllib.request.urlopen(f"{address_of(said)}/sign-in", timeout=10) as page:
        text = page.read().decode()

    assert "Choose on the page" in said[1]
    assert "Ann" in text
    assert not any("/sign-in/" in line for line in said)


@pytest.mark.slow
def test_the_demo_elsewhere_gives_links_and_no_choice(sqlite_url: str) -> None:
    with serving(sqlite_url, "--demo", "--host", "0.0.0.0") as (program, said):
        links = [line.rpartition(" ")[2] for line in said if "/sign-in/" in line]
        with urllib.request.urlopen(f"{links[0].partition('/sign-in/')[0]}/sign-in", timeout=10) as page:
            text = page.read().decode()
        program.send_signal(signal.SIGINT)
        warned = program.communicate(timeout=20)[1]

    assert len(links) >= 3
    assert "Support specialist" not in text
    assert "GOALCOACH_SECURE_COOKIES" in warned


@pytest.mark.slow
def test_a_head_without_an_end_is_refused(said_by: Said) -> None:
    where = urllib.parse.urlsplit(address_of(said_by("directly")))
    assert where.hostname is not None
    with socket.create_connection((where.hostname, where.port or 0), timeout=20) as caller:
        caller.sendall(b"GET / HTTP/1.1\r\nhost: here\r\n" + b"x: y\r\n" * 20_000)
        assert caller.recv(12) == b"HTTP/1.1 431"


def address_of(said: list[str]) -> str:
    return said[0].removeprefix("goalcoach answers at ")


def refused_at(base: str, path: str, caller: str, **body: str) -> int:
    """The status of a refusal, asked for as a proxy would for this caller."""
    headers = {"Content-Type": "application/json", "X-Forwarded-For": caller}
    asked = urllib.request.Request(f"{base}{path}", json.dumps(body).encode() if body else None, headers)
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(asked, timeout=10)
    with refused.value:
        return refused.value.code


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "other"), [("behind a proxy", 401), ("behind another", 429), ("directly", 429)]
)
def test_limits_go_by_what_a_trusted_proxy_says_of_the_caller(said_by: Said, name: str, other: int) -> None:
    wrong = {"email": "ann@x.example", "password": "no pears at all"}
    base = address_of(said_by(name))
    first = [refused_at(base, "/api/v1/session", "192.0.2.1", **wrong) for _ in range(2)]

    assert first == [401, 429]
    assert refused_at(base, "/api/v1/session", "192.0.2.2", **wrong) == other


@pytest.mark.slow
def test_the_demo_is_not_chosen_through_a_proxy_even_a_trusted_one(said_by: Said) -> None:
    base = address_of(said_by("behind a proxy"))

    assert refused_at(base, "/api/v1/demo/people", "127.0.0.1") == 404


def test_a_port_in_use_is_told(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GOALCOACH_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("GOALCOACH_HOST", "127.0.0.1")
    monkeypatch.setenv("GOALCOACH_DEMO", "false")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert serve(host="127.0.0.1", port=port, demo=False) == 1

    told = capsys.readouterr().err
    assert f"127.0.0.1, port {port}: address already in use" in told
    assert "--port" in told


@pytest.mark.parametrize("words", [("--port", "70000"), ("--port", "x"), ("--bogus",)])
def test_wrong_options_are_told(terminal: Terminal, words: tuple[str, ...]) -> None:
    assert terminal.run("serve", *words).code == 2
