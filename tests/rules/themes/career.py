"""What tells a way through working life. In both languages; all texts are made up."""

from tests.rules.themes.decides import Row

ENGLISH = (
    Row(
        theme="own_career",
        text="Find a dream job abroad",
        says="kind aspiration",
        near="Find a parking space abroad",
    ),
    Row(
        theme="own_position",
        text="Open a practice of my own",
        says="kind aspiration",
        near="Open a practice in Bonn",
    ),
    Row(
        theme="taking_verb",
        text="Open a practice of my own",
        says="kind aspiration",
        near="Paint a practice of my own",
    ),
    Row(
        theme="heading_verb",
        text="Manage a bakery",
        says="kind aspiration",
        near="Paint a bakery",
        context="Career goals",
        near_context="Career goals",
    ),
    Row(
        theme="career_word",
        text="Manage a bakery",
        says="kind aspiration",
        context="Career goals",
        near_context="Town goals",
    ),
    Row(theme="role_noun", text="Become head nurse", says="kind aspiration", near="Become wet"),
    Row(
        theme="role_opening",
        text="Step up to head nurse",
        says="kind aspiration",
        near="Listen to the head nurse",
    ),
    Row(
        theme="no_trade",
        text="Become a supplier to schools",
        says="kind performance",
        near="Become a bricklayer",
    ),
    Row(theme="becoming_verb", text="Become head nurse", says="kind aspiration", near="Meet the head nurse"),
    Row(theme="one_article", text="Become a bricklayer", says="kind aspiration", near="Become bricklayer"),
    Row(theme="growing_verb", text="Grow into a head nurse", says="specific yes", near="Grow into a legend"),
)

GERMAN = (
    Row(
        theme="own_career",
        text="Mich beruflich verändern",
        says="kind aspiration",
        near="Mich räumlich verändern",
        language="de",
    ),
    Row(
        theme="own_position",
        text="Eine eigene Praxis eröffnen",
        says="kind aspiration",
        near="Eine zweite Halle eröffnen",
        language="de",
    ),
    Row(
        theme="taking_verb",
        text="Eine eigene Praxis eröffnen",
        says="kind aspiration",
        near="Eine eigene Praxis streichen",
        language="de",
    ),
    Row(
        theme="heading_verb",
        text="Eine Bäckerei leiten",
        says="kind aspiration",
        near="Eine Bäckerei streichen",
        context="Ziele für die Karriere",
        near_context="Ziele für die Karriere",
        language="de",
    ),
    Row(
        theme="career_word",
        text="Eine Bäckerei leiten",
        says="kind aspiration",
        context="Ziele für die Karriere",
        near_context="Ziele für die Halle",
        language="de",
    ),
    Row(
        theme="role_noun",
        text="Pflegeleitung werden",
        says="kind aspiration",
        near="Nass werden",
        language="de",
    ),
    Row(
        theme="role_opening",
        text="Zur Pflegeleitung aufsteigen",
        says="kind aspiration",
        near="Zur Pflegeleitung fliegen",
        language="de",
    ),
    Row(
        theme="no_trade",
        text="Ein Anbieter werden",
        says="kind performance",
        near="Ein Bäcker werden",
        language="de",
    ),
    Row(
        theme="becoming_verb",
        text="Pflegeleitung werden",
        says="kind aspiration",
        near="Pflegeleitung anrufen",
        language="de",
    ),
    Row(
        theme="one_article",
        text="Ein Bäcker werden",
        says="kind aspiration",
        near="Bäcker werden",
        language="de",
    ),
    Row(
        theme="growing_verb",
        text="Zur Leitung wachsen",
        says="specific yes",
        near="Zur Größe wachsen",
        language="de",
    ),
)
