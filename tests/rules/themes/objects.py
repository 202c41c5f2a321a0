"""What the object of a verb must be to name something. In both languages; all texts are made up."""

from tests.rules.themes.decides import Row

ENGLISH = (
    Row(theme="stop_word", text="Develop our own", says="specific no", near="Develop ovens"),
    Row(
        theme="phrase_end",
        text="Build trust between the wards",
        says="specific no",
        near="Build a ramp between the wards",
    ),
    Row(
        theme="compound",
        text="Provide a step by step guide for nurses",
        says="specific yes",
        near="Provide support for nurses",
    ),
    Row(theme="generic_object", text="Run a campaign", says="specific no", near="Run a bakery"),
    Row(theme="open_article", text="Run a campaign", says="specific no", near="Run the campaign"),
    Row(theme="open_filler", text="Run a new campaign", says="specific no", near="Run a paper campaign"),
    Row(
        theme="any_of_many",
        text="Build a new feature for the shop",
        says="specific no",
        near="Build a new ramp for the shop",
    ),
    Row(
        theme="narrowing", text="Write a policy for lone workers", says="specific yes", near="Write a policy"
    ),
    Row(theme="open_amount", text="Print more leaflets", says="specific no", near="Print the leaflets"),
    Row(
        theme="vague_count",
        text="Write a series of posts",
        says="specific no",
        near="Write a review of posts",
    ),
    Row(
        theme="determiner",
        text="Install the smoke detectors",
        says="measurable yes",
        near="Install smoke detectors",
    ),
    Row(theme="whole_verb", text="File invoices", says="measurable yes", near="Print invoices"),
    Row(theme="theme_noun", text="Build trust", says="specific no", near="Build ramps"),
    Row(theme="soft_noun", text="Build quality systems", says="specific no", near="Build quality ramps"),
    Row(
        theme="social_noun",
        text="Build a bond with the town",
        says="measurable no",
        near="Build a ramp with the town",
    ),
    Row(theme="inner_good", text="Build my intuition", says="measurable no", near="Build my shed"),
    Row(
        theme="thing_noun", text="A dashboard for the ward", says="measurable yes", near="A wish for the ward"
    ),
    Row(theme="it_word", text="Translate it", says="specific yes", near="Translate"),
    Row(
        theme="vague_quality",
        text="A reliable tram for the north",
        says="specific no",
        near="A yellow tram for the north",
    ),
    Row(
        theme="praised_result_verb", text="Make reliable trams", says="specific no", near="Make yellow trams"
    ),
)
