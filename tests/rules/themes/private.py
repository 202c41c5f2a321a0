"""What is private life, and what makes it somebody's work. In both languages; all texts are made up."""

from tests.rules.themes.decides import Row

ENGLISH = (
    Row(theme="private_topic", text="Do yoga twice a week", says="kind other", near="Do audits twice a week"),
    Row(
        theme="leisure_topic",
        text="Go for a walk before each shift",
        says="kind other",
        near="Go for an audit before each shift",
    ),
    Row(
        theme="pastime",
        text="Learn to knit",
        says="kind other",
        near="Learn to solder",
        context="My goals for 2027",
        near_context="My goals for 2027",
    ),
    Row(
        theme="civic",
        text="The pupil will read 90 words a minute",
        says="kind other",
        near="The scanner will read 90 words a minute",
    ),
    Row(theme="weight_loss", text="Lose 20 pounds by June", says="kind other", near="Lift 20 pounds by June"),
    Row(
        theme="served_person",
        text="Help 30 patients stop smoking",
        says="kind performance",
        near="Help 30 times to stop smoking",
    ),
    Row(
        theme="own_word",
        text="For my patients I want to stop smoking",
        says="kind other",
        near="Help patients to stop smoking",
    ),
    Row(
        theme="possessive",
        text="Teach my daughter to swim",
        says="kind other",
        near="Teach the daughters of tenants to swim",
    ),
    Row(theme="trade_verb", text="Teach yoga in Bonn", says="kind performance", near="Try yoga in Bonn"),
    Row(theme="own_verb", text="Take 20 piano lessons", says="kind other", near="Give 20 piano lessons"),
    Row(theme="racing_verb", text="Run 3 marathons", says="kind other", near="Audit 3 marathons"),
    Row(
        theme="held_noun",
        text="Run the smoking cessation course",
        says="kind performance",
        near="Run the Berlin marathon",
    ),
    Row(
        theme="all_of_them",
        text="Visit each family on Mill Street",
        says="kind performance",
        near="Visit the family on Mill Street",
    ),
    Row(
        theme="work_place",
        text="Lower the blood pressure before surgery",
        says="kind performance",
        context="Hospital plan",
        near_context="My plan",
    ),
    Row(
        theme="private_or_work",
        text="Halve the sick days after back pain in the staff canteen",
        says="kind performance",
        near="Halve the back pain",
    ),
    Row(
        theme="work_word",
        text="Cut food waste per dinner",
        says="kind performance",
        near="Cut salt per dinner",
    ),
    Row(
        theme="personal_list_word",
        text="Paint the fence green",
        says="kind other",
        context="My goals for 2027",
        near_context="Council goals for 2027",
    ),
)
