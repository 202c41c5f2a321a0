"""What tells that somebody learns. In both languages; all texts are made up."""

from tests.rules.themes.decides import Row

ENGLISH = (
    Row(
        theme="tech_topic",
        text="Solve 50 kata in Rust",
        says="kind development",
        near="Solve 50 thefts in town",
        context="My goals for 2027",
        near_context="My goals for 2027",
    ),
    Row(
        theme="development_list",
        text="Lead the stand-up twice",
        says="kind development",
        context="Development goals",
        near_context="Depot goals",
    ),
    Row(
        theme="own_growth",
        text="Step out of my comfort zone twice",
        says="kind development",
        near="Step out of my loading zone twice",
    ),
    Row(
        theme="others",
        text="Improve the writing skills of pupils",
        says="kind performance",
        near="Improve the writing skills",
    ),
    Row(theme="learning_action", text="Study Polish", says="kind development", near="Teach Polish"),
    Row(
        theme="input_verb",
        text="Spend two hours a week learning Rust",
        says="kind development",
        near="Save two hours a week learning Rust",
    ),
    Row(
        theme="shadowing_verb",
        text="Shadow two house calls",
        says="kind development",
        near="Book two house calls",
    ),
    Row(
        theme="study_verb",
        text="Take the exam in first aid",
        says="kind development",
        near="Mark the exam in first aid",
    ),
    Row(
        theme="study_noun",
        text="Take the exam in first aid",
        says="kind development",
        near="Take the parcel in first",
    ),
    Row(theme="skill_verb", text="Sharpen storytelling", says="kind development", near="Record storytelling"),
    Row(
        theme="learning_noun",
        text="Improve storytelling",
        says="kind development",
        near="Improve the shop window",
    ),
    Row(
        theme="growing_quality",
        text="Get better at presenting",
        says="kind development",
        near="Get tired at presenting",
    ),
    Row(theme="reading_verb", text="Read 12 books", says="kind other", near="Print 12 books"),
    Row(theme="book_word", text="Read 12 books", says="kind other", near="Read 12 meters"),
    Row(
        theme="reading_topic",
        text="Read ten books on leadership",
        says="kind development",
        near="Read ten books",
    ),
    Row(
        theme="enough",
        text="Learn enough Polish to answer the phone",
        says="measurable yes",
        near="Learn some Polish to answer the phone",
    ),
    Row(
        theme="ability",
        text="Practise French until I can lead the call",
        says="measurable yes",
        near="Practise French in the evening",
    ),
    Row(theme="learning_verb", text="Understand tax law", says="vague yes", near="Print the tax law"),
    Row(
        theme="practising_verb",
        text="Practise moderation every Friday",
        says="specific yes",
        near="Explore moderation every Friday",
    ),
)
