"""What is counted, moved, left open. In both languages; all texts are made up."""

from tests.rules.themes.decides import Row

ENGLISH = (
    Row(theme="metric_noun", text="Cut turnover", says="specific yes", near="Cut bread"),
    Row(
        theme="group_noun", text="Grow the choir by 20 %", says="measurable yes", near="Grow the love by 20 %"
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
