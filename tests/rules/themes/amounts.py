"""What is counted, moved, left open. In both languages; all texts are made up."""

from tests.rules.themes.decides import Row

ENGLISH = (
    Row(theme="metric_noun", text="Cut turnover", says="specific yes", near="Cut bread"),
    Row(
        theme="group_noun",
        text="20 % uplift for the choir",
        says="measurable yes",
        near="20 % uplift for the love",
    ),
    Row(theme="changing_verb", text="Optimise churn", says="specific yes", near="Optimise teamwork"),
    Row(theme="direction_up", text="Raise turnover", says="vague yes", near="Print turnover"),
    Row(theme="direction_down", text="Reduce turnover", says="vague yes", near="Print turnover"),
    Row(theme="direction_keep", text="Sustain the choir", says="specific no", near="Film the choir"),
    Row(theme="degree", text="More bread", says="kind performance", near="Rye bread"),
    Row(
        theme="coverage", text="Each ramp with its own lamp", says="measurable yes", near="Ramps with a lamp"
    ),
    Row(theme="target_reference", text="Hit the quota", says="measurable unknown", near="Hit the nail"),
    Row(theme="reaching_verb", text="Hit the quota", says="measurable unknown", near="Print the quota"),
    Row(theme="placeholder", text="Hire TBD", says="specific no", near="Hire Tom"),
    Row(
        theme="hedge",
        text="Call ten customers where possible",
        says="measurable no",
        near="Call ten customers where they live",
    ),
)

GERMAN = (
    Row(
        theme="metric_noun", text="Umsatz steigern", says="specific yes", near="Brot steigern", language="de"
    ),
    Row(
        theme="group_noun",
        text="Netzwerk um 20 % größer",
        says="measurable yes",
        near="Glück um 20 % größer",
        language="de",
    ),
    Row(
        theme="changing_verb",
        text="Kosten optimieren",
        says="specific yes",
        near="Teamarbeit optimieren",
        language="de",
    ),
    Row(theme="direction_up", text="Umsatz steigern", says="vague yes", near="Umsatz drucken", language="de"),
    Row(theme="direction_down", text="Kosten senken", says="vague yes", near="Kosten drucken", language="de"),
    Row(
        theme="direction_keep", text="Kosten halten", says="specific yes", near="Klima halten", language="de"
    ),
    Row(theme="degree", text="Mehr Brot", says="kind performance", near="Helles Brot", language="de"),
    Row(
        theme="coverage",
        text="Jede Rampe mit Lampe",
        says="measurable yes",
        near="Rampen mit Lampe",
        language="de",
    ),
    Row(
        theme="target_reference",
        text="Den Zielwert erreichen",
        says="measurable unknown",
        near="Die Halle erreichen",
        language="de",
    ),
    Row(
        theme="reaching_verb",
        text="Den Zielwert erreichen",
        says="measurable unknown",
        near="Den Zielwert drucken",
        language="de",
    ),
    Row(
        theme="placeholder",
        text="NN Betten bauen",
        says="measurable unknown",
        near="Zum Tor bauen",
        language="de",
    ),
    Row(
        theme="hedge",
        text="Zehn Kunden bei Bedarf anrufen",
        says="measurable no",
        near="Zehn Kunden in Bonn anrufen",
        language="de",
    ),
)
