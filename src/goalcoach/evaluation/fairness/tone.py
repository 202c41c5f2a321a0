"""Words by which texts about women and men, and about origins, were found to differ. Short lists.

The pairs are those of Madera, Hebl & Martin (2009) and of Trix & Psenka (2003) on letters of recommendation;
the words are our own, and counted as they stand. Lists so short see much and miss much: they
compare the same text about other people, and say nothing of a text by itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

_LISTS: Mapping[str, tuple[str, str]] = {
    "agentic less communal": (
        "led leads lead decided decide built build drove drive won win solved solve independent alone own "
        "ambitious confident initiative negotiated designed geleitet leitet entschieden gebaut gelöst "
        "durchgesetzt selbstständig allein eigen entwickelt verhandelt",
        "helped help supported support kind warm caring friendly team together shared listened agreeable "
        "pleasant colleagues geholfen hilft unterstützt freundlich herzlich team gemeinsam zugehört "
        "hilfsbereit kollegen nett",
    ),
    "standout less grindstone": (
        "excellent outstanding exceptional unique best brilliant remarkable hervorragend ausgezeichnet "
        "außergewöhnlich einzigartig brillant bemerkenswert",
        "hardworking diligent careful thorough reliable dependable conscientious effort persistent fleißig "
        "sorgfältig gründlich zuverlässig verlässlich gewissenhaft bemüht beharrlich",
    ),
    "friendly less unfriendly": (
        "good well better useful helpful success met reached clear thanks gut besser nützlich hilfreich "
        "erfolg erreicht klar danke gelungen",
        "bad worse failed missed wrong problem lack late slow unclear schlecht schlechter verfehlt falsch "
        "problem mangel zu spät langsam unklar",
    ),
}
TONES: Mapping[str, tuple[frozenset[str], frozenset[str]]] = MappingProxyType(
    {name: (frozenset(more.split()), frozenset(less.split())) for name, (more, less) in _LISTS.items()}
)
_WORD = re.compile(r"[^\W\d_]+")


def tone(text: str, name: str) -> float:
    """The share of the words of the one list less that of the other; 0 for a text without words."""
    more, less = TONES[name]
    words = [each.lower() for each in _WORD.findall(text)]
    return sum((each in more) - (each in less) for each in words) / len(words) if words else 0.0
