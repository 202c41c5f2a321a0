"""What nobody can work to. In both languages; all texts are made up."""

from tests.rules.themes.decides import Row

ENGLISH = (
    Row(
        theme="motto_verb",
        text="Live each day to the full",
        says="kind other",
        near="Plan each day to the full",
    ),
    Row(
        theme="going_on_verb",
        text="Continue to enjoy the new hall",
        says="kind other",
        near="Continue to paint the new hall",
    ),
    Row(
        theme="vision_opening",
        text="A world in which nobody waits for a bus",
        says="kind other",
        near="A town in which nobody waits for a bus",
    ),
    Row(
        theme="wish_list_word",
        text="Be kind to each guest",
        says="kind other",
        context="Our values",
        near_context="Our ward",
    ),
    Row(
        theme="resolution_word",
        text="Bring back the late menu",
        says="kind performance",
        context="Resolutions of our salon",
        near_context="Values of our salon",
    ),
    Row(
        theme="business_word",
        text="Bring back the late menu",
        says="kind performance",
        context="Resolutions of our salon",
        near_context="Resolutions of our choir",
    ),
)

GERMAN = (
    Row(
        theme="motto_verb",
        text="Jeden Tag genießen",
        says="kind other",
        near="Jeden Tag zahlen",
        language="de",
    ),
    Row(
        theme="vision_opening",
        text="Eine Welt, in der niemand auf den Bus wartet",
        says="kind other",
        near="Eine Stadt, in der niemand auf den Bus wartet",
        language="de",
    ),
    Row(
        theme="wish_list_word",
        text="Jeden Gast grüßen",
        says="kind other",
        context="Unsere Werte",
        near_context="Unsere Halle",
        language="de",
    ),
    Row(
        theme="resolution_word",
        text="Die späte Karte wieder anbieten",
        says="kind performance",
        context="Vorsätze für den Salon",
        near_context="Werte für den Salon",
        language="de",
    ),
    Row(
        theme="business_word",
        text="Die späte Karte wieder anbieten",
        says="kind performance",
        context="Vorsätze für den Salon",
        near_context="Vorsätze für den Chor",
        language="de",
    ),
)
