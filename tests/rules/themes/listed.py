"""What a list, or a line of it, calls itself. In both languages; all texts are made up."""

from tests.rules.themes.decides import Row

ENGLISH = (
    Row(
        theme="key_result_word",
        text="Key result: ten talks",
        says="kind key_result",
        near="Result: ten talks",
    ),
    Row(
        theme="both_listed",
        text="Open a shop in Bonn",
        says="kind objective",
        context="Objectives and key results; OKR",
        near_context="Key results; OKR",
    ),
    Row(
        theme="objective_word",
        text="Objective: open a shop in Bonn",
        says="kind objective",
        near="Errand: open a shop in Bonn",
    ),
    Row(
        theme="being_past",
        text="The objective is to open a shop in Bonn",
        says="kind performance",
        near="The objective: open a shop in Bonn",
    ),
    Row(
        theme="objectives_word",
        text="Open a shop in Bonn",
        says="kind objective",
        context="Objectives",
        near_context="Errands",
    ),
    Row(
        theme="objective_aside",
        text="Open a shop in Bonn",
        says="kind performance",
        context="Objectives and goals",
        near_context="Objectives",
    ),
    Row(
        theme="okr_word",
        text="Open a shop in Bonn",
        says="kind objective",
        context="Q3 OKRs",
        near_context="Q3 errands",
    ),
    Row(
        theme="measures_word",
        text="Beds made by nine",
        says="kind key_result",
        context="Ward measures",
        near_context="Ward news",
    ),
    Row(
        theme="shipping_word",
        text="A map of the town",
        says="kind performance",
        context="OKRs; what we'll ship",
        near_context="OKRs",
    ),
)

GERMAN = (
    Row(
        theme="key_result_word",
        text="Schlüsselergebnis: zehn Vorträge",
        says="kind key_result",
        near="Ergebnis: zehn Vorträge",
        language="de",
    ),
    Row(
        theme="both_listed",
        text="Eine Filiale in Bonn öffnen",
        says="kind objective",
        context="Objectives and key results; OKR, key result",
        near_context="OKR, key result",
        language="de",
    ),
    Row(
        theme="objective_word",
        text="Objective: eine Filiale öffnen",
        says="kind objective",
        near="Auftrag: eine Filiale öffnen",
        language="de",
    ),
    Row(
        theme="being_past",
        text="Das Objective ist eine Filiale in Bonn",
        says="kind performance",
        near="Das Objective: eine Filiale in Bonn",
        language="de",
    ),
    Row(
        theme="objectives_word",
        text="Eine Filiale in Bonn öffnen",
        says="kind objective",
        context="Objectives",
        near_context="Aufträge",
        language="de",
    ),
    Row(
        theme="objective_aside",
        text="Eine Filiale in Bonn öffnen",
        says="kind performance",
        context="Objectives und Motivation",
        near_context="Objectives",
        language="de",
    ),
    Row(
        theme="okr_word",
        text="Eine Filiale in Bonn öffnen",
        says="kind objective",
        context="OKRs im dritten Quartal",
        near_context="Listen im dritten Quartal",
        language="de",
    ),
    Row(
        theme="measures_word",
        text="Betten um neun gemacht",
        says="kind key_result",
        context="Unsere Kennzahlen",
        near_context="Unsere Bilder",
        language="de",
    ),
    Row(
        theme="shipping_word",
        text="Ein Stadtplan",
        says="kind performance",
        context="OKRs; Liefergegenstände",
        near_context="OKRs",
        language="de",
    ),
)
