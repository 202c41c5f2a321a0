"""Lemmas by suffix and a list of exceptions: enough to look words up, without a dictionary of 19 MB."""

from __future__ import annotations

from functools import lru_cache

from goalcoach.rules.language.en.verbs import VERBS

_IRREGULAR: dict[str, str] = {}
for _base, _forms in {
    "be": "is are was were been being am 's",
    "become": "became becoming",
    "begin": "began begun beginning",
    "bring": "brought",
    "build": "built",
    "buy": "bought",
    "child": "children",
    "choose": "chose chosen",
    "criterion": "criteria",
    "do": "does did done doing",
    "drive": "drove driven driving",
    "fall": "fell fallen",
    "find": "found",
    "get": "got gotten getting",
    "give": "gave given",
    "go": "goes went gone going",
    "grow": "grew grown",
    "have": "has had having",
    "hold": "held",
    "keep": "kept",
    "know": "knew known",
    "lead": "led",
    "leave": "left",
    "make": "made making",
    "man": "men",
    "meet": "met",
    "midwife": "midwives",
    "pay": "paid",
    "person": "people",
    "rise": "rose risen",
    "run": "ran",
    "see": "saw seen",
    "sell": "sold",
    "send": "sent",
    "speak": "spoke spoken",
    "spend": "spent",
    "take": "took taken",
    "teach": "taught",
    "understand": "understood",
    "win": "won",
    "woman": "women",
    "write": "wrote written writing",
    "analysis": "analyses",
    "half": "halves halved halving",
    "focus": "focuses focused focusing",
    "business": "businesses",
    "process": "processes",
    "offer": "offered offering",
    "travel": "travelled travelling traveled traveling",
    "model": "modelled modelling modeled modeling",
    "mentor": "mentored mentoring mentors",
    "deliver": "delivered delivering delivers",
    "foster": "fostered fostering",
    "master": "mastered mastering",
    "monitor": "monitored monitoring",
    "answer": "answered answering",
    "consider": "considered considering",
    "discover": "discovered discovering",
    "enter": "entered entering",
    "lower": "lowered lowering",
    "recover": "recovered recovering",
    "visit": "visited visiting",
    "edit": "edited editing",
    "audit": "audited auditing",
    "limit": "limited limiting",
    "open": "opened opening",
    "develop": "developed developing",
    "happen": "happened happening",
    "strengthen": "strengthened strengthening",
    "broaden": "broadened broadening",
    "deepen": "deepened deepening",
    "shorten": "shortened shortening",
    "tighten": "tightened tightening",
    "listen": "listened listening",
    "maintain": "maintained maintaining",
    "explain": "explained explaining",
    "train": "trained",
    "gain": "gained gaining",
    "obtain": "obtained obtaining",
    "attain": "attained attaining",
    "retain": "retained retaining",
    "sustain": "sustained sustaining",
    "work": "worked working",
    "review": "reviewed reviewing",
    "support": "supported supporting",
    "report": "reported",
    "need": "needed needing",
    "exceed": "exceeded exceeding",
    "succeed": "succeeded succeeding",
    "proceed": "proceeded proceeding",
    "speed": "sped speeding",
    "cancel": "cancelled cancelling canceled canceling",
    "learn": "learnt learned learning",
    "increase": "increasing increased increases",
    "promote": "promoting promoted",
    "pass": "passed passing passes",
    "raise": "raising raised raises",
    "arise": "arose arisen",
    "bend": "bent",
    "bite": "bitten",
    "blow": "blew blown",
    "break": "broke broken",
    "breed": "bred",
    "burn": "burnt",
    "catch": "caught",
    "come": "came",
    "deal": "dealt",
    "dig": "dug",
    "draw": "drew drawn",
    "drink": "drank drunk",
    "eat": "ate eaten",
    "feed": "fed",
    "feel": "felt",
    "fight": "fought",
    "fly": "flew flown",
    "forget": "forgot forgotten",
    "freeze": "froze frozen",
    "hang": "hung",
    "hear": "heard",
    "hide": "hid hidden",
    "lend": "lent",
    "light": "lit",
    "lose": "lost",
    "mean": "meant",
    "mislead": "misled",
    "outgrow": "outgrew outgrown",
    "overhear": "overheard",
    "oversee": "oversaw overseen",
    "overtake": "overtook overtaken",
    "rebuild": "rebuilt",
    "redo": "redid redone",
    "redraw": "redrew redrawn",
    "repay": "repaid",
    "rerun": "reran",
    "resell": "resold",
    "resend": "resent",
    "retake": "retook retaken",
    "retell": "retold",
    "rethink": "rethought",
    "rewrite": "rewrote rewritten",
    "ride": "rode ridden",
    "ring": "rang",
    "say": "said",
    "seek": "sought",
    "shake": "shook shaken",
    "show": "shown",
    "shrink": "shrank shrunk",
    "sing": "sang sung",
    "sink": "sank sunk",
    "sit": "sat",
    "sleep": "slept",
    "spell": "spelt",
    "spill": "spilt",
    "spin": "spun",
    "spring": "sprang sprung",
    "stand": "stood",
    "steal": "stole stolen",
    "stick": "stuck",
    "strike": "struck",
    "swear": "swore sworn",
    "sweep": "swept",
    "swim": "swam swum",
    "tear": "tore torn",
    "tell": "told",
    "think": "thought",
    "throw": "threw thrown",
    "undertake": "undertook undertaken",
    "undo": "undid undone",
    "wake": "woke woken",
    "wear": "wore worn",
    "weave": "wove",
    "withdraw": "withdrew withdrawn",
}.items():
    for _form in _forms.split():
        _IRREGULAR[_form] = _base

_AS_THEY_ARE = frozenset(
    "this his its as us was is has yes less plus thus across perhaps always besides towards various previous "
    "sales news analytics logistics economics physics mathematics ethics series species process progress success "
    "business access class loss express address stress press press-release canvas bonus status focus campus consensus "
    "bring thing something anything nothing everything during king ring sing spring string wing evening morning "
    "need speed feed seed bed red led hundred indeed exceed proceed succeed weekday used based bias basis crisis "
    "jenkins aws ios dns sms kubernetes postgres rails windows paris texas".split()
)
_VOWELS = frozenset("aeiouy")
_NO_E = (
    "ain",
    "eer",
    "oin",
    "oad",
    "ort",
    "ect",
    "ess",
    "ish",
    "ent",
    "ant",
    "ist",
    "ock",
    "all",
    "ill",
    "ell",
    "own",
)


@lru_cache(maxsize=20_000)
def lemma(word: str) -> str:
    """The lemma of a lower-case word; a word it does not know is made singular or stripped of its ending."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    word = word.removesuffix("'s")
    if len(word) < 4 or word in _AS_THEY_ARE or not word.isascii():
        return word
    if word.endswith("ing"):
        return _stem(word[:-3], word)
    if word.endswith("ied"):
        return word[:-3] + "y"
    if word.endswith("ed"):
        return _stem(word[:-2], word)
    return _singular(word)


def _stem(stem: str, word: str) -> str:
    if len(stem) < 3 and not (len(stem) == 2 and stem in {"us", "be", "do", "go"}):
        return word
    if stem + "e" in VERBS:
        return stem + "e"
    if stem in VERBS:
        return stem
    if not _VOWELS.intersection(stem):
        return word
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    if stem.endswith("ll") and len(stem) > 5:
        return stem[:-1]
    return stem + "e" if _drops_e(stem) else stem


def _drops_e(stem: str) -> bool:
    """Whether a silent e was dropped: "reduc-" yes, "report-" no."""
    if stem.endswith(_NO_E):
        return False
    if stem[-1] in "uvcz" or stem.endswith(
        ("dg", "rg", "ang", "eas", "aus", "ens", "ers", "ias", "los", "pos", "uis")
    ):
        return True
    if len(stem) >= 3 and stem[-1] in "lrtk" and stem[-1:] == "l" and stem[-2] in "bcdgkpt":
        return True
    return (
        len(stem) >= 3
        and stem[-1] not in _VOWELS | {"w", "x"}
        and stem[-2] in "aiuo"
        and stem[-3] not in _VOWELS
    )


def _singular(word: str) -> str:
    if not word.endswith("s") or word.endswith(("ss", "us", "is", "'s")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]
