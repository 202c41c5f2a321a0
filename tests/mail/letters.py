"""A letter to write down and to send."""

from __future__ import annotations

from goalcoach.mail.port import Entry, Letter

LETTER = Letter(
    to="ann@demo.example",
    name="Ann",
    language="en",
    subject="Your week: one thing waits for you",
    greeting="Hello Ann,",
    lead="one thing waits for you this week.",
    entries=(Entry(words="A check-in", url="https://goals.example/goals/1#check-in", title=".Sell 9 boats"),),
    foot="You chose it.",
    settings=Entry(words="Change it", url="https://goals.example/settings#mail"),
    stop=Entry(
        words="Stop these mails",
        url="https://goals.department.demo.example/mail/stop/NuwUSdcGRoZSfvkmwnFbp0jxWVqLDYhcGRtMQnV7ahE",
    ),
)
