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
