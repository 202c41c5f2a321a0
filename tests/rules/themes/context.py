"""What a context or a clause says of why and how. In both languages; all texts are made up."""

from tests.rules.themes.decides import Row

ENGLISH = (
    Row(
        theme="parent_word",
        text="Open a shop in Bonn",
        says="relevant yes",
        context="Rationale: rents are low",
        near_context="Place: rents are low",
    ),
    Row(
        theme="aim_stem",
        text="Open a shop in Bonn",
        says="relevant unknown",
        context="Shop strategy of the north",
        near_context="Strategy: shops in the north",
    ),
    Row(
        theme="objective_stem",
        text="Open a shop in Bonn",
        says="relevant unknown",
        context="Q2 objectives of Bonn",
        near_context="Objective: shops in the north",
    ),
    Row(
        theme="titled_word",
        text="Open a shop in Bonn",
        says="relevant yes",
        context="Goal 2: grow in the north",
        near_context="Page 2: grow in the north",
    ),
    Row(
        theme="measure_label",
        text="Ten evenings",
        says="relevant yes",
        context="Q3 goals; Custom tours; we'll know we're right",
        near_context="Q3 goals; Custom tours; later",
    ),
    Row(
        theme="no_reason",
        text="Open a shop in Bonn for no reason",
        says="relevant no",
        near="Open a shop in Bonn for bread",
    ),
    Row(
        theme="purpose_phrase",
        text="Open a shop because rents are low",
        says="relevant yes",
        near="Open a shop where rents are low",
    ),
    Row(
        theme="ease",
        text="Move the archive, which is already packed",
        says="achievable yes",
        near="Move the archive, which is not packed",
    ),
    Row(
        theme="means_phrase",
        text="Answer letters by hiring a clerk",
        says="achievable yes",
        near="Answer letters before noon",
    ),
)

GERMAN = (
    Row(
        theme="parent_word",
        text="Eine Filiale öffnen",
        says="relevant yes",
        context="Begründung: Mieten sind niedrig",
        near_context="Ort: Mieten sind niedrig",
        language="de",
    ),
    Row(
        theme="aim_stem",
        text="Eine Filiale öffnen",
        says="relevant unknown",
        context="Strategie der Nordregion",
        near_context="Strategie: Filialen im Norden",
        language="de",
    ),
    Row(
        theme="titled_word",
        text="Eine Filiale öffnen",
        says="relevant yes",
        context="Ziel 2: Wachsen im Norden",
        near_context="Seite 2: Wachsen im Norden",
        language="de",
    ),
    Row(
        theme="measure_label",
        text="Zehn Abende",
        says="relevant yes",
        context="Plan; Eigene Touren; daran messen wir es",
        near_context="Plan; Eigene Touren; später",
        language="de",
    ),
    Row(
        theme="no_reason",
        text="Ohne Grund eine Filiale öffnen",
        says="relevant no",
        near="Ohne Ofen eine Filiale öffnen",
        language="de",
    ),
    Row(
        theme="purpose_phrase",
        text="Eine Filiale öffnen, weil Mieten sinken",
        says="relevant yes",
        near="Eine Filiale öffnen, wo Mieten sinken",
        language="de",
    ),
    Row(
        theme="ease",
        text="Das Archiv verlegen, das bereits gepackt ist",
        says="achievable yes",
        near="Das Archiv verlegen, das halb gepackt ist",
        language="de",
    ),
    Row(
        theme="means_phrase",
        text="Mithilfe einer Aushilfe Briefe beantworten",
        says="achievable yes",
        near="Vor Mittag Briefe beantworten",
        language="de",
    ),
)
