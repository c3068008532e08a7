"""Silver entities: what CoreNLP found (silver/CoreNlpEntities.java), mapped to our kinds, with
outlets, groups, events and works added from lists of our own.

CoreNLP is GPL: it runs when labels are made, nothing of it ships."""

from __future__ import annotations

import bisect
import re
from collections import Counter
from pathlib import Path

KINDS = (
    "person",
    "organisation",
    "place",
    "group",
    "outlet",
    "work",
    "event",
    "role",
    "date",
    "time",
    "number",
)
"""The kinds of org.hearsay.language.Entity, in its order."""

ENTITY_LABELS = ("O",) + tuple(p + k for k in KINDS for p in ("B-", "I-"))

MAPPED = {
    "PERSON": "person",
    "ORGANIZATION": "organisation",
    "LOCATION": "place",
    "CITY": "place",
    "STATE_OR_PROVINCE": "place",
    "COUNTRY": "place",
    "NATIONALITY": "group",
    "RELIGION": "group",
    "IDEOLOGY": "group",
    "TITLE": "role",
    "DATE": "date",
    "SET": "date",
    "DURATION": "date",
    "TIME": "time",
    "NUMBER": "number",
    "MONEY": "number",
    "PERCENT": "number",
}
"""Not taken: ORDINAL, URL, EMAIL, HANDLE, CRIMINAL_CHARGE, CAUSE_OF_DEATH. MISC: see kind_of."""

VAGUE = frozenset(
    "now currently current recently recent once previously past future the one present today's right"
    " lately soon later earlier ago time times then just first".split()
)
"""Words that SUTime calls dates and NUMBER numbers, and that no reader would: "one", "the past"."""

PRONOUNS = frozenset("he him his himself she her hers herself they them their".split())
"""CoreNLP's mentions hold pronouns too."""

WRONG = frozenset("Miss charter Charter".split())
"""Words that its lists take for a state or a title throughout."""

CLOCK = re.compile(
    r"\b(?:morning|afternoon|evening|night|tonight|midnight|noon|overnight|o[’']clock|[ap]\.?m|"
    r"hours?|minutes?|seconds?)\b|\d:\d\d",
    re.I,
)
COUNTED = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|"
    r"fifty|sixty|hundred|several|few|couple)\b",
    re.I,
)
CAPITALS = r"(?:[A-Z][\w’'-]+ (?:(?:of|and|for|the|to|on|in) )*){1,6}"
EVENT_WORDS = (
    r"(?:War|Wars|Convention|Conventions|Debate|Debates|Summit|Festival|Olympics|Games|Cup|Bowl|"
    r"Championships?|Awards|Revolution|Uprising|Holocaust|Massacre|Marathon|Primary|Primaries|"
    r"Caucuses|Genocide|Intifada|Depression|Recession|Election|Elections|Conference)"
)
EVENT = re.compile(
    rf"\b{EVENT_WORDS}$|^Hurricane |^World War|^Super Tuesday$|^9/11$|^Brexit$|^September 11"
)
NAMED_EVENT = re.compile(
    rf"\bWorld War (?:II|I|One|Two)\b|\b{CAPITALS}{EVENT_WORDS}\b|\bHurricane [A-Z]\w+|\b9/11\b|\bBrexit\b"
)
BODY = re.compile(r"^(?:The )?(?:Commission|Committee|Council|Institute|Center|Foundation)\b")
WORK_WORDS = (
    r"(?:Act|Amendment|Constitution|Treaty|Accord|Accords|Pact|Resolution|Declaration|Partnership|"
    r"Doctrine|Bible|Koran|Quran|Charter|Agreement)"
)
WORK = re.compile(rf"\b{WORK_WORDS}$|\b(?:Bill|Report|Code|Papers|Tapes)$|^Obama[Cc]are$|^NAFTA$|^TPP$")
NAMED_WORK = re.compile(rf"\b{CAPITALS}{WORK_WORDS}\b|\bObama[Cc]are\b|\bNAFTA\b|\bTPP\b")
LEADING = re.compile(r"(?:['’]s\b|\s|,|\b(?:of|and|for|the|to|on|in|The|After|In|But|And)\b)*")
QUOTED_WORK = re.compile(
    r"\b(?:titled|entitled|film|book|documentary|novel|song|album|movie|memoir|essay|podcast|"
    r"bestseller|report),? [“\"]([A-Z][^“”\"\n]{2,80}?),?[”\"]"
)


class Lists:
    """Outlets and groups, from the lexicons of our own that ship with Hearsay."""

    def __init__(self, resources: Path):
        self.outlets: dict[str, str] = {}
        for line in rows(resources / "article/outlets.tsv"):
            name, _, others, _, doubtful = (line + [""] * 5)[:5]
            doubts = set(doubtful.split("|"))
            for one in [name] + others.split("|"):
                if len(one) > 2 and one not in doubts:
                    self.outlets[one.removeprefix("The ").removeprefix("the ")] = name
        self.groups = set()
        for line in rows(resources / "language/names-en.tsv"):
            if line[0] == "group":
                self.groups.update(line[1].split("|"))
        names = sorted(self.outlets, key=len, reverse=True)
        self.outlet = re.compile(
            r"(?<![\w@#.])(?:The )?(?:" + "|".join(map(re.escape, names)) + r")(?![\w@])"
        )
        groups = sorted(self.groups, key=len, reverse=True)
        self.group = re.compile(r"(?<![\w@#-])(?:" + "|".join(map(re.escape, groups)) + r")(?![\w-])")


def rows(path: Path):
    for line in path.read_text(encoding="utf8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def kind_of(found: str, words: str, lists: Lists) -> str | None:
    """Our kind for a class of CoreNLP and the words it stands on; None if it is dropped."""
    name = words.removeprefix("The ").removeprefix("the ")
    kind = MAPPED.get(found)
    if found in ("ORGANIZATION", "MISC", "PERSON", "LOCATION"):
        if name in lists.outlets:
            return "outlet"
        if found != "PERSON" and name in lists.groups:
            return "group"
    if found in ("ORGANIZATION", "MISC", "LOCATION", "CAUSE_OF_DEATH"):
        if EVENT.search(name) and " " in name and not BODY.search(name):
            return "event"
        if WORK.search(name) and " " in name:
            return "work"
    if name in WRONG or kind == "person" and words.lower() in PRONOUNS:
        return None
    if found == "IDEOLOGY" and not words[0].isupper():
        return None
    if kind in ("date", "number"):
        if not set(re.findall(r"[\w'’]+", words.lower())) - VAGUE or words.lower().startswith("one-"):
            return None
    if found == "DURATION":
        if "-old" in words or not COUNTED.search(words):
            return None
        return "time" if CLOCK.search(words) else "date"
    if kind == "time" and (not CLOCK.search(words) or "." in words and "/" in words):
        return None
    return kind


def entities(text: str, tsv: str, lists: Lists) -> list[tuple[int, int, str]]:
    """Start and end in characters, and kind, without overlaps, in text order. Earlier layers win:
    outlets, works and events by our lists, then CoreNLP, then groups by our list."""
    units = utf16(text)
    corenlp = []
    for line in tsv.splitlines():
        start, end, found = line.split("\t")
        start, end = (bisect.bisect_left(units, int(x)) for x in (start, end))
        kind = kind_of(found, text[start:end], lists)
        if kind:
            corenlp.append((start, end, kind))
    corenlp = agreed(text, joined(text, corenlp))
    outlets = [(*m.span(), "outlet") for m in lists.outlet.finditer(text)]
    outlets = [o for o in outlets if not swallowed(o, corenlp)]
    works = [(*m.span(1), "work") for m in QUOTED_WORK.finditer(text)]
    works += [(*trimmed(text, m.span(), corenlp), "work") for m in NAMED_WORK.finditer(text)]
    events = [
        (*trimmed(text, m.span(), corenlp), "event")
        for m in NAMED_EVENT.finditer(text)
        if not BODY.search(m.group())
    ]
    groups = [(*m.span(), "group") for m in lists.group.finditer(text)]
    taken: list[tuple[int, int, str]] = []
    for layer in (outlets, works, events, corenlp, groups):
        for one in sorted(layer):
            if not any(one[0] < t[1] and t[0] < one[1] for t in taken):
                taken.append(one)
    return sorted(taken)


def joined(text, found):
    """Roles that stand side by side are one: CoreNLP cuts "first lady" in two."""
    whole: list[tuple[int, int, str]] = []
    for start, end, kind in sorted(found):
        if whole and kind == "role" == whole[-1][2] and text[whole[-1][1] : start] == " ":
            whole[-1] = (whole[-1][0], end, kind)
        else:
            whole.append((start, end, kind))
    return whole


def agreed(text, found):
    """One name has one kind in one article: that of most of its places, if it is one of person,
    organisation and place."""
    votes: dict[str, Counter] = {}
    for start, end, kind in found:
        if kind in ("person", "organisation", "place"):
            votes.setdefault(text[start:end], Counter())[kind] += 1
    return [
        (s, e, votes[text[s:e]].most_common(1)[0][0] if k in ("person", "organisation", "place") else k)
        for s, e, k in found
    ]


def trimmed(text, span, corenlp) -> tuple[int, int]:
    """Without a name that stands before: "Quill of the Rivers Act" is two."""
    start, end = span
    for s, e, kind in corenlp:
        if s <= start < e < end and kind in ("person", "place", "date", "role"):
            start = e + LEADING.match(text[e:end]).end()
    return start, end


def swallowed(outlet, corenlp) -> bool:
    """An outlet's name inside a longer name is part of that name: "Example News Foundation"."""
    start, end, _ = outlet
    return any(
        s <= start and end <= e and e - s > end - start + 4 and k in ("person", "organisation", "place", "work")
        for s, e, k in corenlp
    )


def utf16(text: str) -> list[int]:
    """Offset of every character, and of the end, in UTF-16 units."""
    offsets, at = [], 0
    for c in text:
        offsets.append(at)
        at += 2 if ord(c) > 0xFFFF else 1
    offsets.append(at)
    return offsets
