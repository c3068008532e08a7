"""Tests of what needs no torch: python3 -m unittest discover -s tests, in the folder training."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from hearsay_training.corpus import WORD, Document, Word, case_of, cut, entity_tags, windows
from hearsay_training.silver import ENTITY_LABELS, Lists, entities, kind_of, utf16

RESOURCES = Path(__file__).parents[2] / "core/src/main/resources/org/hearsay"


def document(text):
    words = [Word(m.start(), m.end(), (1,), 0) for m in WORD.finditer(text)]
    return Document("a", text, words, [0] * len(words), {}, [], [0] * len(words))


class CorpusTest(unittest.TestCase):
    def test_words_are_runs_of_letters_and_digits_or_single_marks(self):
        self.assertEqual(
            WORD.findall("Müller_1 sagte: “naïve”"), ["Müller", "_", "1", "sagte", ":", "“", "naïve", "”"]
        )

    def test_case_of_a_word(self):
        self.assertEqual(
            [case_of(w, False) for w in ("ship", "Quill", "UN", "eBay")] + [case_of("Quill", True)],
            [0, 1, 2, 3, 5],
        )

    def test_windows_decide_every_word_once_and_end_at_sentences(self):
        doc = document("The ship left early today. " * 60)
        cores = [(w.core_first, w.core_last) for w in windows([doc], 100, 20)]
        self.assertEqual(cores[0][0], 0)
        self.assertEqual(cores[-1][1], len(doc.words))
        self.assertTrue(all(a[1] == b[0] for a, b in zip(cores, cores[1:])))
        self.assertTrue(all(first % 6 == 0 for first, _ in cores))

    def test_a_word_longer_than_the_window_is_still_a_window(self):
        doc = document("ship")
        self.assertEqual(cut(doc, [400], 0, 100), 1)


class SilverTest(unittest.TestCase):
    lists = Lists(RESOURCES)

    def test_classes_of_corenlp_become_our_kinds(self):
        for found, words, kind in (
            ("PERSON", "Edda Quill", "person"),
            ("PERSON", "he", None),
            ("ORGANIZATION", "Reuters", "outlet"),
            ("CAUSE_OF_DEATH", "storm", None),
            ("CAUSE_OF_DEATH", "Second Quill War", "event"),
            ("DATE", "now", None),
            ("DATE", "last Tuesday", "date"),
            ("DURATION", "years", None),
            ("DURATION", "two hours", "time"),
            ("IDEOLOGY", "democracy", None),
        ):
            with self.subTest(words=words):
                self.assertEqual(kind_of(found, words, self.lists), kind)

    def test_offsets_are_utf16_and_layers_do_not_overlap(self):
        text = "😀 Edda Quill of the Clean Rivers Act told Reuters."
        tsv = "3\t13\tPERSON\n21\t33\tORGANIZATION\n"
        self.assertEqual(utf16(text)[1], 2)
        self.assertEqual(
            [(text[s:e], k) for s, e, k in entities(text, tsv, self.lists)],
            [("Edda Quill", "person"), ("Clean Rivers Act", "work"), ("Reuters", "outlet")],
        )

    def test_one_name_has_one_kind_in_one_article(self):
        text = "Quill. Quill. Quill."
        tsv = "0\t5\tPERSON\n7\t12\tORGANIZATION\n14\t19\tPERSON\n"
        kinds = {k for _, _, k in entities(text, tsv, self.lists)}
        self.assertEqual(kinds, {"person"})

    def test_tags_open_with_b_and_go_on_with_i(self):
        words = document("Edda Quill left").words
        tags = entity_tags(words, [(0, 10, "person")])
        self.assertEqual([ENTITY_LABELS[t] for t in tags], ["B-person", "I-person", "O"])


if __name__ == "__main__":
    unittest.main()
