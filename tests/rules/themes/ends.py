"""What ends, and what is kept up. In both languages; all texts are made up."""

from tests.rules.themes.decides import Row

ENGLISH = (
    Row(
        theme="opener",
        text="I want to translate the manual",
        says="measurable yes",
        near="To praise the manual",
    ),
    Row(
        theme="deliverable_verb",
        text="Translate the manual",
        says="measurable yes",
        near="Discuss the manual",
    ),
    Row(theme="finishing_verb", text="Approve teamwork", says="measurable yes", near="Describe teamwork"),
    Row(theme="vague_verb", text="Strengthen the team", says="vague yes", near="Weigh the team"),
    Row(
        theme="driving_verb", text="Drive the van to Bonn", says="vague no", near="Strengthen the van to Bonn"
    ),
    Row(theme="vehicle", text="Drive the night bus", says="vague no", near="Drive adoption"),
    Row(
        theme="making_verb",
        text="Develop a leaflet for tenants",
        says="specific yes",
        near="Strengthen a leaflet for tenants",
    ),
    Row(
        theme="getting_verb",
        text="Get the ramp from Bonn",
        says="specific yes",
        near="Become the ramp from Bonn",
    ),
    Row(theme="firm_article", text="Get the ramp from Bonn", says="specific yes", near="Get wet in Bonn"),
    Row(
        theme="having_verb",
        text="Have a spare key at gate B",
        says="measurable yes",
        near="With a spare key at gate B",
    ),
    Row(theme="running_verb", text="Manage the bakery", says="measurable no", near="Manage a bakery"),
    Row(
        theme="providing_verb",
        text="Provide a reliable tram to Bonn",
        says="measurable no",
        near="Provide a tram to Bonn",
    ),
    Row(
        theme="having_ability",
        text="The lift has an alarm",
        says="measurable yes",
        near="The lift wants an alarm",
    ),
    Row(
        theme="event_verb",
        text="The oven arrives in Bonn",
        says="measurable yes",
        near="The oven stays in Bonn",
    ),
    Row(theme="being", text="The depot is audited", says="measurable yes", near="The depot with audits"),
    Row(theme="telling_verb", text="Tenants are informed", says="measurable no", near="Tenants are rehoused"),
    Row(theme="state_word", text="Gate B operational", says="measurable yes", near="Gate B wanted"),
    Row(theme="finished", text="Canteen menu approved", says="measurable yes", near="Canteen menu wanted"),
)

GERMAN = (
    Row(
        theme="deliverable_verb",
        text="Das Handbuch veröffentlichen",
        says="measurable yes",
        near="Das Handbuch besprechen",
        language="de",
    ),
    Row(
        theme="finishing_verb",
        text="Zusammenarbeit genehmigen",
        says="measurable yes",
        near="Zusammenarbeit beschreiben",
        language="de",
    ),
    Row(
        theme="vague_verb",
        text="Das Team unterstützen",
        says="vague yes",
        near="Das Team wiegen",
        language="de",
    ),
    Row(
        theme="driving_verb",
        text="Den Wagen vorantreiben",
        says="vague no",
        near="Den Wagen unterstützen",
        language="de",
    ),
    Row(
        theme="vehicle",
        text="Den Wagen vorantreiben",
        says="vague no",
        near="Den Wandel vorantreiben",
        language="de",
    ),
    Row(
        theme="making_verb",
        text="Ein Faltblatt für Mieter entwickeln",
        says="specific yes",
        near="Ein Faltblatt für Mieter fördern",
        language="de",
    ),
    Row(
        theme="running_verb",
        text="Die Bäckerei leiten",
        says="measurable no",
        near="Eine Bäckerei leiten",
        language="de",
    ),
    Row(
        theme="having_ability",
        text="Der Aufzug enthält Licht",
        says="measurable yes",
        near="Der Aufzug braucht Licht",
        language="de",
    ),
    Row(
        theme="event_verb",
        text="Die Filiale öffnet",
        says="measurable yes",
        near="Die Filiale braucht",
        language="de",
    ),
    Row(
        theme="being",
        text="Die Lieferanten sind geprüft",
        says="measurable yes",
        near="Die Lieferanten, oft geprüft",
        language="de",
    ),
    Row(
        theme="telling_verb",
        text="Mieter sind informiert",
        says="measurable no",
        near="Mieter sind geprüft",
        language="de",
    ),
    Row(
        theme="state_word",
        text="Rampe einsatzbereit",
        says="measurable yes",
        near="Rampe gewünscht",
        language="de",
    ),
    Row(
        theme="finished",
        text="Der Speiseplan barrierefrei",
        says="measurable yes",
        near="Der Speiseplan gewünscht",
        language="de",
    ),
)
