"""A dot behind a German number ends a sentence, or counts off."""

from __future__ import annotations

from goalcoach.rules.language.packs import pack
from tests.each import every


@every(
    ("text", "many"),
    [
        ("Im Mai waren es 14. Die Software stürzte ab.", 2),
        ("Im Januar 48. Software stürzt ab.", 2),
        ("Von 17 auf 11. Warum?", 2),
        ("Bis zum 14. Dann geht es.", 2),
        ("Ziel waren 6. Stand sind 9.", 2),
        ("Der 3. Termin war gut.", 1),
        ("Beim 1. und 2. Versuch ging es nicht.", 1),
        ("Am 14. Mai kam er.", 1),
        ("Am 30. 6. ist Schluss.", 1),
        ("14. Software stürzt ab", 1),
        ("Im 4. Quartal waren es 9.", 1),
    ],
)
def test_a_dot_ends_a_sentence_or_counts_off(text: str, many: int) -> None:
    assert len(pack("de").sentences(text)) == many


def test_what_stands_in_the_next_sentence_is_not_counted() -> None:
    amounts = pack("de").quantities("Im Mai waren es 14. Software stürzte 3 Stunden lang ab.")
    assert [(int(each.value), each.unit) for each in amounts] == [(14, ""), (3, "hour")]
