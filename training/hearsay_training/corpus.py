"""PolNeAR (brat stand-off) to windows of word pieces with role tags and links."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from .silver import ENTITY_LABELS, Lists, entities

ROLES = ("Source", "Cue", "Content")
LABELS = ("O",) + tuple(p + r for r in ROLES for p in ("B-", "I-"))
INDEX = {label: i for i, label in enumerate(LABELS)}
ENTITY_INDEX = {label: i for i, label in enumerate(ENTITY_LABELS)}
UNKNOWN = -100
"""Entity tag of a word of which no label is known: it is not trained on."""

# A word is a run of letters and digits; every other visible character stands alone.
WORD = re.compile(r"[^\W_]+|[^\w\s]|_")

# Case of a word, lost by the uncased vocabulary: see case_of.
CASES = 6


@dataclass(frozen=True)
class Word:
    start: int
    end: int
    pieces: tuple[int, ...]
    case: int


@dataclass(frozen=True)
class Document:
    name: str
    text: str
    words: list[Word]
    tags: list[int]
    links: dict[int, int]
    """First word of a source or content span -> first word of its cue."""
    gold: list[tuple[str, int, int]]
    """Role, first character, first character behind, as annotated."""
    entities: list[int]
    """Silver entity tag of each word; UNKNOWN everywhere if there are no silver labels."""


class WordPieces:
    """Greedy longest-match word pieces over the encoder's own vocabulary."""

    def __init__(self, tokenizer_json: Path):
        model = json.loads(tokenizer_json.read_text(encoding="utf8"))["model"]
        self.vocabulary: dict[str, int] = model["vocab"]
        self.unknown = self.vocabulary["[UNK]"]

    def pieces(self, word: str) -> tuple[int, ...]:
        plain = "".join(
            c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn"
        )
        if not plain or len(plain) > 100:
            return (self.unknown,)
        found, start = [], 0
        while start < len(plain):
            end = len(plain)
            while end > start:
                key = plain[start:end] if start == 0 else "##" + plain[start:end]
                if key in self.vocabulary:
                    break
                end -= 1
            if end == start:
                return (self.unknown,)
            found.append(self.vocabulary[key])
            start = end
        return tuple(found)

    def words(self, text: str) -> list[Word]:
        words, last = [], 0
        for match in WORD.finditer(text):
            gap = text[last : match.start()]
            words.append(
                Word(
                    match.start(),
                    match.end(),
                    self.pieces(match.group()),
                    case_of(match.group(), "\n" in gap or last == 0),
                )
            )
            last = match.end()
        return words


def case_of(word: str, opens_line: bool) -> int:
    """0 no letters or lower, 1 capital first, 2 all capitals, 3 mixed; 4 opens a line, 5 both."""
    if opens_line:
        return 5 if word[0].isupper() else 4
    if not any(c.isupper() for c in word):
        return 0
    if word[0].isupper() and not any(c.isupper() for c in word[1:]):
        return 1
    return 2 if word.upper() == word else 3


@dataclass(frozen=True)
class Silver:
    """Where CoreNLP's entities of the texts lie, and our own lists."""

    folder: Path
    lists: Lists


def load(
    folder: Path, tokenizer: WordPieces, every_annotator: bool, silver: Silver | None = None
) -> list[Document]:
    documents, seen = [], set()
    for path in sorted((folder / "attributions").iterdir()):
        name = path.stem.rsplit("_", 1)[0]
        if name in seen and not every_annotator:
            continue
        seen.add(name)
        text = (folder / "text" / f"{name}.txt").read_bytes().decode("utf8")
        spans, events = annotations(path)
        found = []
        if silver:
            tsv = silver.folder / folder.name / f"{name}.txt.tsv"
            if tsv.exists():
                found = entities(text, tsv.read_text(), silver.lists)
        documents.append(document(name, text, (spans, events), found, tokenizer))
    return documents


def annotations(path: Path):
    spans: dict[str, tuple[str, list[tuple[int, int]]]] = {}
    events: list[list[tuple[str, str]]] = []
    for line in path.read_bytes().decode("utf8").split("\n"):
        columns = line.rstrip("\r").split("\t")
        if len(columns) < 2:
            continue
        if re.fullmatch(r"T\d+", columns[0]):
            role, ends = columns[1].split(" ", 1)
            if role in ROLES:
                pieces = [tuple(map(int, p.split())) for p in ends.split(";")]
                spans[columns[0]] = (role, pieces)
        elif re.fullmatch(r"E\d+", columns[0]):
            events.append([tuple(part.split(":", 1)) for part in columns[1].split()])
    return spans, events


def document(name: str, text: str, annotated, found, tokenizer: WordPieces) -> Document:
    spans, events = annotated
    words = tokenizer.words(text)
    tags = [0] * len(words)
    first_word = {}
    gold = []
    for role, pieces in spans.values():
        for start, end in pieces:
            gold.append((role, start, end))
            inside = [i for i, w in enumerate(words) if w.start < end and w.end > start]
            if inside:
                first_word[(start, end)] = inside[0]
                for i in inside:
                    tags[i] = INDEX[("B-" if i == inside[0] else "I-") + role]
    links = {}
    for event in events:
        cues = [spans[t] for role, t in event if role.startswith("Cue") and t in spans]
        if not cues:
            continue
        cue = first_word.get(min(cues[0][1]))
        for role, target in event:
            if cue is None or not role.startswith(("Source", "Content")) or target not in spans:
                continue
            for piece in spans[target][1]:
                if piece in first_word:
                    links[first_word[piece]] = cue
    return Document(name, text, words, tags, links, gold, entity_tags(words, found))


def entity_tags(words: list[Word], found) -> list[int]:
    """Tags of the words of these entities, given in text order; a word belongs to the first that
    it touches."""
    tags = [0 if found else UNKNOWN] * len(words)
    at = 0
    for start, end, kind in found:
        while at < len(words) and words[at].end <= start:
            at += 1
        opening = "B-"
        while at < len(words) and words[at].start < end:
            tags[at] = ENTITY_INDEX[opening + kind]
            opening = "I-"
            at += 1
    return tags


@dataclass(frozen=True)
class Window:
    """Words [first, last) of a document; [core_first, core_last) is what this window decides."""

    document: int
    first: int
    last: int
    core_first: int
    core_last: int


def windows(documents: list[Document], size: int, context: int, offset: int = 0) -> list[Window]:
    """Cuts documents into windows of at most ``size`` word pieces, ends at line or sentence ends.

    ``context`` word pieces on either side are shown but decided by the neighbouring windows.
    ``offset`` moves the first cut, so that epochs see different windows.
    """
    out = []
    for d, doc in enumerate(documents):
        lengths = [len(w.pieces) for w in doc.words]
        start, room = 0, size - 2 - 2 * context
        budget = max(16, room - offset) if offset else room
        while start < len(doc.words):
            end = cut(doc, lengths, start, budget)
            first, last = start, end
            left = right = context
            while first > 0 and lengths[first - 1] <= left:
                first -= 1
                left -= lengths[first]
            while last < len(lengths) and lengths[last] <= right:
                right -= lengths[last]
                last += 1
            out.append(Window(d, first, last, start, end))
            start, budget = end, room
    return out


def cut(doc: Document, lengths: list[int], start: int, budget: int) -> int:
    end, used, line, sentence = start, 0, 0, 0
    while end < len(lengths) and used + lengths[end] <= budget:
        used += lengths[end]
        end += 1
        if end < len(lengths):
            gap = doc.text[doc.words[end - 1].end : doc.words[end].start]
            if "\n" in gap:
                line = end
            elif gap and doc.text[doc.words[end - 1].start] in ".!?\"”":
                sentence = end
    if end == len(lengths):
        return end
    if line > start + (end - start) // 3:
        return line
    return max(line, sentence, start + 1) if max(line, sentence) > start else max(end, start + 1)
