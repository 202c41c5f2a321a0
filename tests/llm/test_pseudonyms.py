"""Names, addresses and numbers go out as pseudonyms and come back as they were."""

from __future__ import annotations

import hashlib
import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.llm.directory import Directory
from goalcoach.llm.pseudonyms import Pseudonyms
from tests.each import every

PEOPLE = ("Mara Lindqvist", "Tom Berg", "Anna-Lena Schmidt", "James O'Brien", "May Hill", "Will Grant")
DIRECTORY = Directory(PEOPLE)


def hidden(text: str) -> str:
    return Pseudonyms(DIRECTORY).hide(text)


@every(
    "text",
    [
        "{} leads it",
        "ask {}'s team",
        "ask {}’s team, then {} again",
        "{}s Team macht das",
        "(by {})",
    ],
)
@every(
    "spelling",
    [
        ("Mara Lindqvist", "Tom Berg"),
        ("mara lindqvist", "tom berg"),
        ("Lindqvist, Mara", "Berg, Tom"),
        ("M. Lindqvist", "T. Berg"),
        ("Mara L.", "Tom B."),
        ("M.L.", "T.B."),
        ("Mara", "Tom"),
        ("Lindqvist", "Berg"),
        ("mara_lindqvist", "tom_berg"),
        ("MARA_LINDQVIST", "TOM_BERG"),
        ("@lindqvist.mara", "@berg.tom"),
        ("m.lindqvist", "t.berg"),
        ("m_lindqvist", "t_berg"),
        ("maralindqvist", "tomberg"),
        ("MaraLindqvist", "TomBerg"),
    ],
)
def test_other_names_make_the_same_prompt(text: str, spelling: tuple[str, str]) -> None:
    one, other = (hidden(text.replace("{}", name)) for name in spelling)
    assert hashlib.sha256(one.encode()).digest() == hashlib.sha256(other.encode()).digest()
    assert not {"Mara", "Lindqvist", "mara", "Tom", "Berg", "M.L."} & set(one.replace("'", " ").split())


@every(
    ("text", "sent"),
    [
        ("Mara Lindqvist and Mara", "[PERSON_1] and [PERSON_1A]"),
        ("Mara Lindqvist and Tom Berg", "[PERSON_1] and [PERSON_2]"),
        ("Anna-Lena Schmidt", "[PERSON_1]"),
        ("James O'Brien's", "[PERSON_1]'s"),
        ("write to mara.l@corp.example today", "write to [EMAIL_1] today"),
        ("call +49 171 1234567 or (030) 123 4567", "call [PHONE_1] or [PHONE_2]"),
        ("ask 555-123-4567", "ask [PHONE_1]"),
        ("ruf 089 / 1234567 an, oder 0711 - 12 34 567", "ruf [PHONE_1] an, oder [PHONE_2]"),
        ("das Passwort lautet sommerregen, sonst nichts", "das [SECRET_1], sonst nichts"),
        ("person E-2041 did", "person [ID_1] did"),
        ("019aa2b4c6d8e0f1a2b3c4d5e6f70819", "[ID_1]"),
        ("card 4111 1111 1111 1111", "card [SECRET_1]"),
        (
            "login mara.l / password hunter2-example, do not share",
            "login [PERSON_1] / [SECRET_1], do not share",
        ),
        ("Passwort: geheim", "[SECRET_1]"),
        ("the API key is ab12", "the [SECRET_1]"),
        ("DE89 3704 0044 0532 0130 00", "[SECRET_1]"),
        ("de89 3704 0044 0532 0130 00", "[SECRET_1]"),
        ("meine Steuer-ID ist 12 345 678 901", "meine [SECRET_1]"),
        ("es ist die 65 929 970 489, oder 65929970489", "es ist die [SECRET_1], oder [SECRET_2]"),
        ("Steuernummer: 93815/08152", "[SECRET_1]"),
        ("SV-Nummer 65 170839 J 003", "[SECRET_1]"),
        ("born on 12.03.1985 in Kiel", "[SECRET_1] in Kiel"),
        ("geboren am 3. März 1985", "[SECRET_1]"),
        ("date of birth: March 3, 1985", "[SECRET_1]"),
        ("192.168.178.23 and 10.0.0.1:8080", "[ID_1] and [ID_2]:8080"),
        ("ping fe80::1ff:fe23:4567:890a or 2001:db8::1", "ping [ID_1] or [ID_2]"),
        ("the printer 00:1a:2b:3c:4d:5e", "the printer [ID_1]"),
        ("mara@localhost or mara (at) corp.example", "[EMAIL_1] or [EMAIL_2]"),
        ("the folder /srv/mara_lindqvist/x", "the folder /srv/[PERSON_1]/x"),
        ("Annalena and ANNALENA", "[PERSON_1] and [PERSON_1A]"),
        ("Anna-Lena runs it, so does ANNA-LENA", "[PERSON_1] runs it, so does [PERSON_1A]"),
        ("Anna Lena's team", "[PERSON_1]'s team"),
        ("Anna-Lena S. and Anna", "[PERSON_1]. and [PERSON_1A]"),
        ("Anna, Lena and Tom", "[PERSON_1], [PERSON_1A] and [PERSON_2]"),
        ("ask mara and tom by june", "ask [PERSON_1] and [PERSON_2] by june"),
        ("Mit mara geklärt, KPI und alles", "Mit [PERSON_1] geklärt, KPI und alles"),
        ("my PERSON_1 is [PERSON_2]", "my [TEXT_1] is [TEXT_2]"),
        ("see [Phone 2]", "see [TEXT_1]"),
        ("2026-09-28 0171 1234567", "2026-09-28 [PHONE_1]"),
        ("since 03-11-2026 0171 1234567", "since 03-11-2026 [PHONE_1]"),
        ("01/2026 030 1234567", "01/2026 [PHONE_1]"),
        ("0800 330 1000 or 0171 500 4000", "[PHONE_1] or [PHONE_2]"),
        ("+49 171 200 3000", "[PHONE_1]"),
        ("card 4111 1111 1111 1110", "card [SECRET_1]"),
        ("123-456-7890", "[PHONE_1]"),
        ("born on 12-03-1985 in Kiel", "[SECRET_1] in Kiel"),
    ],
)
def test_what_is_sent(text: str, sent: str) -> None:
    assert hidden(text) == sent


@every(
    "text",
    [
        "raise CSAT from 82 to 90 by May 2027",
        "Will we be done by 2026-11-28?",
        "Grant access to the hill climbers",
        "from 1,200,000 to 1.500.000 EUR, +15 % and +1 000 000",
        "by 3/4/2027, 12.30 to 14.00, in Q2 2027",
        "use ML and AB tests in 3 of 12 teams",
        "from 0.5 to 0.75 points",
        "2026-09-28 1.480 l avg over 212 crossings",
        "2026-09-28 1 480 l, 2026-10-05 1 390 l",
        "03-11-2026 1.250 Stück, 3/11/2026 12 500",
        "01/2026 02/2026 03/2026",
        "02/27 03/27 04/27 05/27",
        "2026-01-05 2026-01-12 2026-01-19",
        "2024 2025 2026 2027",
        "2025-2026 2026-2027",
        "shifts 0600 1400 2200 0600",
        "0600-1400 2200, 06.30-14.30 14.30-22.30",
        "1200 1300 1400 1500 kWh",
        "120 130 1400 kg",
        "+12.000.000, +15 000 000 000",
        "vom 01.05.2027 - 30.06.2027 statt 09 - 17 Uhr",
        "cut password resets from 40 to 12 a week",
        "answer token questions within 2 days",
        "from 12 345 678 901 to 12 345 678 902 rows",
        "update from version 1.2.3.4, see section 1.2.3",
        "from 12:30:45 to 12:31 with std::vector",
        "the plan was born in spring 2026, on 3/4/2026",
        "will this grant us the hill by may",
        "Die Leute am Schalter sagen, es geht nur berg und tal",
    ],
)
def test_what_names_nobody_is_sent_as_it_is(text: str) -> None:
    assert hidden(text) == text


WRITTEN = Directory(("Jörg Müller", "Çağla Öztürk", "Anna-Lena Groß", "Ana Mueller-Sørli"))


@every(
    "name",
    [
        "Joerg Mueller",
        "JOERG MUELLER",
        "Jorg Muller",
        "Jo\u0308rg Mu\u0308ller",
        "Jörg\u200b Müller",
        "Jö\u200brg",
        "Ｊörg",
        "MÜLLER",
        "Muellers",
        "MÜLLERS",
        "Cagla Oeztuerk",
        "Ozturk",
        "Ç. Öztürk",
        "Anna\u2011Lena Gross",
        "Ana Müller-Sorli",
        "Ana Mueller-Soerli",
    ],
)
def test_a_name_is_hidden_however_its_letters_are_written(name: str) -> None:
    names = Pseudonyms(WRITTEN)
    text = f"we ask {name} today"
    sent = names.hide(text)
    assert sent.removeprefix("we ask [PERSON_1]").lstrip("sS") == " today"
    assert names.show(sent) == text


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (("MAX MUSTERMANN", "VON DER HEIDE, KARL"), "Mustermann, Max und die Heide, KARL"),
        (("ada byron",), "Ada, Byron, ada byron, ada_byron"),
        (("王小明", "नेहा शर्मा", "محمد علي", "אבי כהן"), "王小明, नेहा, علي, כהן"),
    ],
    ids=["in capitals", "small", "without case"],
)
def test_a_directory_may_be_written_in_any_case(names: tuple[str, ...], text: str) -> None:
    sent = Pseudonyms(Directory(names)).hide(text)
    assert re.sub(r"\[PERSON_[0-9]+[A-Z]?\]|und die", "", sent).strip(" ,") == "", sent


CROWD = Directory(
    f"{first} {last}{end}"
    for first in ("Will", "Mara", "Mark")
    for last in "Ber Lin Han Kos Tur Vel Zam Fro".split()
    for end in "ga go gu na no nu ra ro ru ta to tu".split()
)


@pytest.mark.parametrize("unit", ["Will ", "will ", "WILL ", "mark, ", "Mara ", "M. ", "x. Will  "])
def test_a_name_that_many_share_and_a_text_that_repeats_it_cost_no_more_than_their_length(unit: str) -> None:
    def seconds(size: int) -> float:
        began = process_time()
        Pseudonyms(CROWD).hide(unit * (size // len(unit)))
        return process_time() - began

    small = seconds(4_000)
    assert any(large < 0.25 or large < 60 * small for large in (seconds(64_000) for _ in range(3)))


def test_small_words_beside_names_are_nobodys() -> None:
    text = "Der Plan von der Leitung: Von Mai an. Can we do it? Nur mit dir."
    names = ("VON DER HEIDE, KARL", "Can Yılmaz", "Nur Aydın", "Dr. Mai Tran")
    assert Pseudonyms(Directory(names)).hide(text) == text


@pytest.mark.parametrize(
    "written",
    [
        "[PERSON_1]",
        "PERSON_1",
        "Person_1",
        "[Person_1]",
        "[person_1]",
        "[PERSON 1]",
        "[PERSON-1]",
        "[PERSON\\_1]",
    ],
)
def test_a_pseudonym_comes_back_however_a_language_model_writes_it(written: str) -> None:
    names = Pseudonyms(DIRECTORY)
    names.hide("Mara Lindqvist")
    text = f"What does {written}'s team see? **{written}**, und {written}s Team."
    right = "What does Mara Lindqvist's team see? **Mara Lindqvist**, und Mara Lindqvists Team."
    assert names.show(text) == right


def test_a_pseudonym_nobody_gave_stays_as_it_is() -> None:
    assert Pseudonyms(DIRECTORY).show("[PERSON_7] and EMAIL_1") == "[PERSON_7] and EMAIL_1"


def test_two_calls_share_nothing() -> None:
    first, second = Pseudonyms(DIRECTORY), Pseudonyms(DIRECTORY)
    first.hide("Mara Lindqvist")
    assert second.show("[PERSON_1]") == "[PERSON_1]"


SNIPPETS = st.one_of(
    st.sampled_from(
        [
            *PEOPLE,
            "Mara",
            "M. Lindqvist",
            "PERSON_1",
            "[PERSON_1",
            "person_1",
            "[Person 1]",
            "[ID\\_1]",
            "mara_lindqvist",
            "mara",
            "10.0.0.1",
            "65929970489",
            "[",
            "]",
            "PERSON",
            "_1",
            "'s",
            "s",
            " ",
            ".",
            "a@b.example",
            "+49 171 1234567",
            "E-2041",
            "fe80::1",
            "12:34:56:78:9a:bc",
            "Password: hunter2",
            "DE89 3704 0044 0532 0130 00",
            "born 3 May 1980",
            "Steuer-ID 12345",
            "sk-abcdefghijklmnop",
            "x",
            "0",
        ]
    ),
    st.text(max_size=6),
)
TEXTS = st.lists(SNIPPETS, max_size=12).map("".join)


@given(TEXTS)
def test_there_and_back(text: str) -> None:
    names = Pseudonyms(DIRECTORY)
    assert names.show(names.hide(text)) == text


@given(TEXTS)
def test_an_address_beside_it_changes_nothing_of_what_is_hidden(text: str) -> None:
    # Where nothing tells of an address, the rest is looked for at the beginnings of words alone.
    assert hidden(f"{text}\n@") == f"{hidden(text)}\n@"
