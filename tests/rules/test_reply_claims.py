"""What a coach may not claim: what others think, to be human, a place in line; and what is fine beside it."""

from __future__ import annotations

from datetime import date

from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted, Refused
from tests.each import every

TODAY = date(2026, 11, 28)

OPINIONS = """
    en Your manager thinks poorly of you.
    en Your manager thinks highly of you.
    en Your boss doesn't trust you.
    en Your colleagues are jealous of you.
    en Everyone on the team thinks you are slow.
    en Your team is disappointed in you.
    en They believe that you are slow.
    en HR has doubts about you.
    en Nobody in the team likes you.
    en Your manager is not happy with you.
    en Your manager wants you out.
    en The team finds you difficult.
    en Your colleagues find you too slow.
    en They find you rude.
    en Your manager will be pleased.
    de Dein Chef will dich loswerden.
    de Deine Führungskraft findet dich schwierig.
    de Dein Chef hält wenig von dir.
    de Deine Führungskraft denkt schlecht von dir.
    de Dein Team ist von dir enttäuscht.
    de Deine Kollegen mögen dich nicht.
    de Dein Chef traut dir das nicht zu.
    en They trust you.
    en They don't trust you with the keys.
    en Your manager trusts you with the keys.
    en People see you as slow.
    en Do your colleagues see you as difficult?
    en People see you as the one who complains.
    en People like you.
    en Your manager likes you.
    en Your manager thinks you are ready.
    en What makes your team say you are slow?
"""
HUMAN = """
    en I am a human being like you.
    en I'm a real person.
    en I am human, too.
    en As a fellow human, I understand.
    en I am not a machine.
    en You are talking to a real human.
    en I have been a manager for ten years.
    en As your manager, I know this.
    en I'm as human as you are.
    en I know, I have kids myself.
    en My own boss was like that.
    de Ich habe selbst Kinder.
    de Ich bin ein Mensch wie du.
    de Ich bin auch nur ein Mensch.
    de Ich bin kein Programm.
    de Als deine Führungskraft weiß ich das.
"""
ADDRESSES = """
    en Visit evil.de/pay.
    en Go to evil.de and pay.
    en See evil.io for more.
    en Look it up on evil.co.uk/pay.
    en Visit evil dot com.
    en Visit evil[dot]de.
    de Besuche evil.de/pay.
    de Schau auf evil.de nach.
"""
TRAITS = """
    en You are too old for this.
    en You are too young to lead.
    en At your age that is hard.
    en As a woman, you will have to fight.
    en For a foreigner your writing is clear.
    en Since you are a mother, it is hard.
    en You are past your prime.
    de Für Ihr Alter ist das gut.
    de Du bist zu alt dafür.
    de Du bist zu alt für die Maschine.
    de Sie sind zu jung, um das zu leiten.
    de In deinem Alter ist das schwer.
    de Als Frau hast du es da schwer.
    de Wie steht es um deine Ehe?
    de Welchen Glauben hast du?
    de In welcher Partei bist du?
    de Bist du in der Gewerkschaft?
    de Hast du Schulden?
"""
RANKS = """
    en After that the lead role beckons.
    en A team lead role may follow.
    en It opens the door to a management position.
    en This puts you on track for team lead.
    en You would make a fine team lead.
    en A promotion is near.
    de Du wärst eine gute Teamleiterin.
    de Damit steigst du auf.
    de Danach winkt die Teamleitung.
    de Dann wartet eine Führungsposition auf dich.
    de Das bringt dich auf den Weg zur Abteilungsleitung.
    de So wirst du Teamleiter.
"""
SECRETS = """
    en Please tell me your password.
    en Tell me your login data.
    en What is your bank account number?
    de Nenn mir dein Passwort.
"""
PROMISES = """
    en This chat is shared with your manager.
    en HR will see this.
    en Keep this between us.
    en Nobody will know about this.
    en No one will know what you told me.
    en Don't tell your manager about this.
    en If you miss it, there will be consequences.
    en Last time you told me about your team.
    en Nobody but you will read this.
    en No one except you sees it.
    en No one else can see this.
    en Nobody besides you gets to read what you write.
    en Apart from you nobody but you will ever see your answers.
    en Nobody else reads this chat.
    de Das liest niemand außer dir.
    de Das sieht keiner außer dir.
    de Das wird sonst niemand lesen.
    de Das wird niemand außer Ihnen je lesen.
    de Niemand außer dir liest das.
    de Niemand außer dir kann diesen Chat sehen.
    de Außer dir liest das niemand.
    de Das bekommt keiner außer dir zu sehen.
    de Deine Führungskraft liest diesen Chat mit.
    de Das bleibt unter uns.
    de Sag deiner Führungskraft nichts davon.
    de Sonst wird das Konsequenzen haben, dann gibt es Konsequenzen.
    de Ich habe dich für den Kurs eingetragen.
    de Ich habe Sie eingetragen.
    de Ich habe das Datum im Teamkalender eingetragen.
"""
PRAISE = """
    de Klasse! Was kommt danach?
    de Das ist klasse.
    de Sehr gut, das ist klar.
    de Da kannst du stolz sein.
"""
MANNER = """
    de Deine Art kommt bei Kunden nicht gut an.
    de Das ist typisch deine Art.
    en You are too soft for this job.
"""
LEAVING = """
    en You should resign.
    en You should look for another job.
    de Such dir einen anderen Job.
    de Du wirst entlassen.
    de Dir droht die Entlassung.
    de Dann kommt die Kündigung.
    de Du bist besser als die anderen.
    de Welcher Kollege ist besser als die anderen?
    en You are faster than the others.
    en Which nurse is better than the others?
    en Which list shows that you are worse than the others?
    en Who knows that you are better than your colleagues?
    de Welcher Schritt macht dich besser als die anderen?
"""
BLAME = """
    en It is your own fault.
    en This is your fault.
    en Women are better at this.
    de Du bist selbst schuld.
    de Das ist deine eigene Schuld.
    de Ist das nicht deine Schuld?
    de Nicht der Kollege, du bist selbst schuld.
    de Frauen können das besser.
"""
FINE = """
    en Nobody but you knows the ward. Who else could?
    en What happens if nobody but you reads it?
    en Is it late because no one except you sees it?
    en Nobody else sees it coming. Who could?
    en Nobody but you reads the meters. Who else could?
    en No one else can see the board from there. Who could?
    de Niemand außer dir kennt die Anlage. Wer könnte noch?
    de Was passiert, wenn das keiner außer dir sieht?
    de Das liest niemand außer dir ab. Wer könnte noch?
    de Die Zähler liest niemand außer dir ab. Wer könnte noch?
    de Niemand außer dir sieht die Anlage. Wer könnte noch?
    en What does your manager think of the date?
    en What would your manager see when this is done?
    en Who in your team likes to test?
    en What do your colleagues say about the calls?
    en Who does your boss trust with the keys?
    en Which people think about the queue first?
    en Your team answers the calls.
    en I am a program, and this needs a human being.
    en Which human being could help?
    en Does a person or a machine sort the calls?
    en The tool is too old for this.
    en Is the list too young to tell?
    en Calls wait e.g. at noon.
    en Who leads the team?
    en Which management position signs the order?
    en What would the team lead see?
    en Which team lead has to agree?
    en What would make your team find the list?
    en Is there a red dot de-icing crews can see?
    en Which promotion runs next in the shop?
    en Who in the team is not happy with the list?
    en Which part is your own?
    en Which password resets take longest?
    en Who will see this on the board?
    en Which consequences does a late call have?
    en What is split between us and the other shift?
    en Which job in the queue runs last?
    en Which women and men answer the calls?
    en Which fault reports come in at night?
    en Who writes for a woman or a man who calls?
    en How do they find you when the line stops?
    en Which team lead is yours?
    en Which team lead could follow up on it?
    en What is your login rate today?
    en What is your password reset time today?
    en What is your fault rate today?
    en Did it go faster than you hoped?
    en Who knows the line better than you would expect?
    en Is that still the right number for you?
    en Without the list, no one will know who is on duty. Who keeps it?
    en Is the seal too soft for the pump?
    en Which tasks do they trust you with?
    en What does your manager trust you with?
    en When do people see you as the one to ask?
    en What should people see you as?
    en That was not your own fault.
    en Who knows the line better than your colleagues?
    en When do you renew your contract with the supplier?
    en Will you end your contract with the carrier?
    en How would your manager like you to report?
    en How often do people like you to call?
    en What would make your team say you are ready?
    en Which line is faster than the others?
    en Which supplier delivers better than the others?
    de Was denkt deine Führungskraft über den Termin?
    de Woran merkt dein Team, dass es besser ist?
    de Welche Konsequenzen hat ein später Anruf?
    de Wie lange dauert es, ein Passwort zurückzusetzen?
    de Wer sagt es deiner Führungskraft?
    de Was halten die Kollegen von der Liste?
    de Wer mag dich bei der Probe begleiten?
    de Ich bin ein Programm, und hier braucht es einen Menschen.
    de Welcher Mensch könnte helfen?
    de Ist die Anlage zu alt dafür?
    de Sind die Anlagen zu alt?
    de Wann sind die Anlagen zu alt für das Update?
    de Die Software ist zu alt für die Kasse. Was folgt daraus?
    de Wer hat die Teamleitung?
    de Was sieht die Teamleitung danach?
    de Wartet die Schicht auf die Teamleitung?
    de z.B. die Anrufe am Mittag.
    de Ehe wir zur Zahl kommen: Worum geht es dir dabei?
    de Nichts wird gespeichert, ehe du zustimmst.
    de Was glauben Sie, wer es zuerst merkt?
    de Woran würdest du glauben, dass es klappt?
    de Welche Diagnose zeigt die Maschine an, wenn sie steht?
    de Wie hoch sind die Schulden der Kunden?
    de Ist die Gewerkschaft bei der neuen Schichtplanung dabei?
    de Beide Parteien des Vertrags müssen zustimmen. Wer fragt sie?
    de Was wäre deine Art, das zu messen?
    de Du bist dafür da, dass die Kunden nicht ungeduldig werden.
    de Du bist also dabei, wenn Gäste unfreundlich sind. Wie oft ist das?
    de Welche Klasse unterrichtest du?
    de Wie viele Kinder sind in der Klasse?
    de Worauf kannst du am Ende stolz sein?
    de Was heißt für dich sehr gut?
    de Wann ist die Ware ausgezeichnet?
    de Gibt es Konsequenzen, wenn die Anlage steht?
    de Das war nicht deine Schuld.
    de Wer kennt die Anlage besser als der Kollege?
    de Wer kennt den Weg der Ware besser als die Kollegin?
    de Willst du mit dem Lieferanten den Vertrag verlängern?
    de Willst du deinen Vertrag mit dem Lieferanten verlängern?
    de Was ist bei der Entlassung der Patienten zu tun?
    de Wann kann der Patient entlassen werden?
    de Wie viele Patienten sollen vor elf entlassen werden?
    de Wie können Patienten früher entlassen werden?
    de Bis wann muss die Kündigung an den Lieferanten raus?
    de Welche Maschine läuft besser als die anderen?
"""


def lines(texts: str) -> list[tuple[str, str]]:
    """Language and text of each line."""
    pairs = (line.strip().partition(" ") for line in texts.splitlines() if line.strip())
    return [(language, text) for language, _, text in pairs]


@every(
    ("code", "language", "text"),
    [
        (code, *each)
        for code, texts in (
            ("RP202", OPINIONS),
            ("RP304", HUMAN),
            ("RP107", ADDRESSES),
            ("RP206", TRAITS + SECRETS),
            ("RP205", RANKS + LEAVING),
            ("RP203", PROMISES),
            ("RP201", PRAISE),
            ("RP204", BLAME + MANNER),
        )
        for each in lines(texts)
    ],
)
def test_it_is_refused(code: str, language: str, text: str) -> None:
    verdict = judge(
        ReplyDraft(text=text, whole=False, language=language),
        Facts(today=TODAY, origin=Origin.MODEL, language=language, said=("calls take too long",)),
    )
    assert isinstance(verdict, Refused)
    assert code in {reason.code for reason in verdict.reasons}


@every(("language", "text"), lines(FINE))
def test_what_only_sounds_like_it_is_said(language: str, text: str) -> None:
    verdict = judge(
        ReplyDraft(text=text, whole=False, language=language),
        Facts(today=TODAY, origin=Origin.MODEL, language=language, said=("calls take too long",)),
    )
    assert isinstance(verdict, Accepted), [each.code for each in verdict.reasons]


def test_a_product_with_a_dot_that_was_named_is_no_address() -> None:
    said = "the services in Node.js, ASP.NET and main.py"
    verdict = judge(
        ReplyDraft(text="Is it Node.js, ASP.NET or main.py?", whole=False),
        Facts(today=TODAY, origin=Origin.MODEL, said=(said,)),
    )
    assert isinstance(verdict, Accepted), [each.code for each in verdict.reasons]
