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
    Row(
        theme="any_of_many",
        text="Build a new feature for the shop",
        says="specific no",
        near="Build a new ramp for the shop",
    ),
    Row(
        theme="narrowing", text="Write a policy for lone workers", says="specific yes", near="Write a policy"
    ),
    Row(theme="open_amount", text="Print more paper", says="specific no", near="Print the paper"),
    Row(
        theme="vague_count",
        text="Write a series of posts",
        says="measurable no",
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
    Row(
        theme="soft_noun", text="Build quality infrastructure", says="specific no", near="Build quality ramps"
    ),
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

GERMAN = (
    Row(
        theme="stop_word",
        text="Es und das bauen",
        says="specific no",
        near="Öfen und Dächer bauen",
        language="de",
    ),
    Row(
        theme="phrase_end",
        text="Vertrauen zwischen den Hallen aufbauen",
        says="specific no",
        near="Rampen zwischen den Hallen aufbauen",
        language="de",
    ),
    Row(
        theme="compound",
        text="Tag für Tag Qualität bauen",
        says="specific no",
        near="Tag für Tag Rampen bauen",
        language="de",
    ),
    Row(
        theme="generic_object",
        text="Eine Kampagne durchführen",
        says="specific no",
        near="Eine Inventur durchführen",
        language="de",
    ),
    Row(
        theme="open_article",
        text="Eine Kampagne durchführen",
        says="specific no",
        near="Die Kampagne durchführen",
        language="de",
    ),
    Row(
        theme="any_of_many",
        text="Eine Lösung für den Laden bauen",
        says="specific no",
        near="Eine Rampe für den Laden bauen",
        language="de",
    ),
    Row(
        theme="narrowing",
        text="Eine Aktion für Mieter planen",
        says="specific yes",
        near="Eine Aktion planen",
        language="de",
    ),
    Row(
        theme="open_amount",
        text="Mehr Holz bauen",
        says="specific no",
        near="Gelbes Holz bauen",
        language="de",
    ),
    Row(
        theme="vague_count",
        text="Eine Reihe von Beiträgen schreiben",
        says="measurable no",
        near="Einen Stapel von Beiträgen schreiben",
        language="de",
    ),
    Row(
        theme="theme_noun",
        text="Vertrauen schreiben",
        says="specific no",
        near="Rampen schreiben",
        language="de",
    ),
    Row(
        theme="social_noun",
        text="Ein Netzwerk aufbauen",
        says="measurable no",
        near="Eine Rampe aufbauen",
        language="de",
    ),
    Row(
        theme="inner_good",
        text="Meine Haltung aufbauen",
        says="measurable no",
        near="Meinen Schuppen aufbauen",
        language="de",
    ),
    Row(
        theme="thing_noun",
        text="Ein Handbuch für die Station",
        says="measurable yes",
        near="Ein Wunsch für die Station",
        language="de",
    ),
    Row(theme="it_word", text="Es übersetzen", says="specific yes", near="Schnell übersetzen", language="de"),
    Row(
        theme="vague_quality",
        text="Eine robuste Bahn für den Norden",
        says="specific no",
        near="Eine gelbe Bahn für den Norden",
        language="de",
    ),
    Row(
        theme="praised_result_verb",
        text="Robuste Rampen machen",
        says="measurable no",
        near="Gelbe Rampen machen",
        language="de",
    ),
)
