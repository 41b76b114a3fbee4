"""Tests of the parts that need nothing but Python: python3 tests.py. With torch, onnx and onnxruntime the export is tested too."""
import gzip
import os
import tempfile
import unittest

import evaluate
import lemmatize
import noise
import treebank
import wordpiece

TREE = """# newdoc id = GUM_test
# sent_id = GUM_test-1
# text = The University of Oslo hired President Anna Berg.
1	The	the	DET	DT	_	2	det	_	Entity=(1-organization
2	University	University	PROPN	NNP	_	5	nsubj	_	_
3	of	of	ADP	IN	_	4	case	_	_
4	Oslo	Oslo	PROPN	NNP	_	2	nmod	_	Entity=(2-place)1)
5	hired	hire	VERB	VBD	_	0	root	_	_
6	President	president	PROPN	NNP	_	5	obj	_	Entity=(3-person
7	Anna	Anna	PROPN	NNP	_	6	flat	_	_
8	Berg	Berg	PROPN	NNP	_	6	flat	_	Entity=3)|SpaceAfter=No
9	.	.	PUNCT	.	_	5	punct	_	_

"""


def read(text=TREE, reader=treebank.read_gum):
    with tempfile.NamedTemporaryFile("w", suffix=".conllu", delete=False, encoding="utf-8") as file:
        file.write(text)
    try:
        return reader(file.name)
    finally:
        os.remove(file.name)


class Names(unittest.TestCase):
    def test_a_name_is_the_proper_noun_at_the_head_of_a_mention_and_what_belongs_to_it(self):
        (sentence,) = read()
        self.assertEqual([(1, 4, "ORG"), (6, 8, "PER")], [tuple(n) for n in sentence.names])

    def test_an_article_a_title_and_a_possessive_are_no_part_of_a_name(self):
        words = "the U.N. 's Secretary General Ban".split()
        self.assertEqual((1, 2, "ORG"), treebank.trim(words, treebank.Name(0, 3, "ORG")))
        self.assertEqual((5, 6, "PER"), treebank.trim(words, treebank.Name(3, 6, "PER")))
        self.assertIsNone(treebank.trim(["The", "President"], treebank.Name(0, 2, "PER")))

    def test_names_of_a_type_that_a_source_does_not_tell_apart_are_other(self):
        names = treebank.names_of_tags(["German", "Bill", "Act"], ["B-OTH", "B-PER", "I-MISC"])
        self.assertEqual([(0, 1, "OTHER"), (1, 2, "PER"), (2, 3, "OTHER")], [tuple(n) for n in names])

    def test_the_longest_of_overlapping_names_stays(self):
        found = {treebank.Name(0, 1, "LOC"), treebank.Name(0, 3, "ORG"), treebank.Name(4, 5, "PER")}
        self.assertEqual([(0, 3, "ORG"), (4, 5, "PER")], [tuple(n) for n in treebank.longest(found)])

    def test_sentences_know_their_document(self):
        self.assertEqual("GUM_test", read()[0].document)


class Changes(unittest.TestCase):
    def changed(self, **rates):
        rates = {"names": 0, "capitals": 0, "headline": 0, "no_stop": 0, **rates}
        known = [("ORG", ("Bank", "of", "Spain")), ("PER", ("Bo", "Li")), ("ORG", ("Union",))]
        return noise.Noise(read(), rates, known).apply(read(), seed=2)[0]

    def test_a_name_is_replaced_by_one_of_the_same_type_and_build(self):
        rates = {"names": 1, "capitals": 0, "headline": 0, "no_stop": 0}
        names = noise.Noise(read(), rates, [("ORG", ("Bank", "of", "Spain")), ("ORG", ("Union",))])
        drawn = {" ".join(names.apply(read(), seed)[0].words[1:4]) for seed in range(20)}
        self.assertEqual({"University of Oslo", "Bank of Spain"}, drawn)

    def test_without_its_full_stop_a_sentence_keeps_its_tree(self):
        sentence = self.changed(no_stop=1)
        self.assertEqual([2, 5, 4, 2, 0, 5, 6, 6], sentence.heads)
        self.assertEqual("Berg", sentence.words[-1])

    def test_a_headline_keeps_small_words_small(self):
        self.assertEqual("The University of Oslo Hired", " ".join(self.changed(headline=1).words[:5]))

    def test_the_same_seed_draws_the_same_changes(self):
        self.assertEqual(self.changed(names=1, headline=0.5), self.changed(names=1, headline=0.5))


class Words(unittest.TestCase):
    def test_shapes(self):
        words = "the Minister NATO I McDonald F-16 2024 ...".split()
        self.assertEqual([0, 1, 2, 7, 3, 4, 5, 6], [wordpiece.shape(w) for w in words])

    def test_parts_are_lower_case_without_accents_and_cut_at_punctuation(self):
        self.assertEqual(["u", ".", "s", ".", "-", "led"], wordpiece.parts("U.S.-led"))
        self.assertEqual(["orban"], wordpiece.parts("Orbán"))

    def test_a_lemma_comes_from_the_word_or_from_the_longest_known_ending(self):
        learnt = lemmatize.learn([self.sentence("cities city", "ladies lady", "went go", "studies study", "went go")])
        self.assertEqual("party", learnt.lemma("Parties", "NNS"))
        self.assertEqual("go", learnt.lemma("went", "NNS"))

    def sentence(self, *pairs):
        words, lemmas = zip(*(pair.split() for pair in pairs))
        return treebank.Sentence(list(words), list(lemmas), xpos=["NNS"] * len(words))


class Evaluation(unittest.TestCase):
    SYSTEM = (
        TREE.replace("nmod", "nmod:of").replace("Entity=(1-organization", "_").replace("Entity=(2-place)1)", "NER=B-LOC")
        .replace("Entity=(3-person", "_").replace("7\tAnna\tAnna\tPROPN\tNNP\t_\t6\tflat\t_\t_", "7\tAnna\tAnna\tPROPN\tNNP\t_\t5\tflat\t_\tNER=B-PER")
        .replace("Entity=3)|SpaceAfter=No", "NER=I-PER|SpaceAfter=No")
    )

    def score(self, system, gold=TREE):
        gold = read(gold, lambda path: evaluate.read([path]))
        evaluate.add_gum_names(gold)
        system = read(system, lambda path: evaluate.read([path]))
        evaluate.add_system_names(system)
        return evaluate.evaluate(gold, system)

    def test_subtypes_do_not_count_and_a_wrong_head_does(self):
        scores = self.score(self.SYSTEM)
        self.assertEqual([1, 1, 8 / 9, 8 / 9], [scores[name].f1 for name in ("Tokens", "UPOS", "UAS", "LAS")])
        self.assertEqual([1, 1, 1], [scores[name].f1 for name in ("Subjects", "Objects", "SVO")])

    def test_a_name_must_have_the_gold_place_and_type(self):
        scores = self.score(self.SYSTEM)
        self.assertEqual([1, 0], [scores["  PER"].f1, scores["  ORG"].f1])
        self.assertEqual((1, 2, 2), (scores["Names"].right, scores["Names"].system, scores["Names"].gold))

    def test_words_that_are_cut_otherwise_are_found_by_their_characters(self):
        whole = self.SYSTEM.replace("8\tBerg\tBerg", "8\tBerg.\tBerg.").replace("9\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_\n", "")
        scores = self.score(whole)
        self.assertEqual((7, 8, 9), (scores["Tokens"].right, scores["Tokens"].system, scores["Tokens"].gold))
        self.assertEqual(1, scores["Sentences"].f1)

    def test_a_multiword_token_is_its_words(self):
        apart = "1\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n\n"
        together = "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n" + apart
        self.assertEqual(1, self.score(apart, together)["Tokens"].f1)

    def test_only_punctuation_may_be_missing(self):
        self.assertEqual(8, self.score(TREE[: TREE.index("9\t.")] + "\n")["Tokens"].right)
        with self.assertRaises(ValueError):
            self.score(TREE.replace("Oslo", "Bergen"))


class Files(unittest.TestCase):
    def test_compressed_and_plain_files_read_alike(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "a.conllu.gz")
            with gzip.open(path, "wt", encoding="utf-8") as file:
                file.write(TREE)
            self.assertEqual(read(), treebank.read_gum(path))


try:
    import onnxruntime
    import torch

    import batch as batching
    import calibrate
    import export
    import model as models
    from encoder import Encoder
except ImportError:
    torch = None


@unittest.skipIf(torch is None, "needs torch, onnx and onnxruntime")
class Export(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(1)
        labels = {"upos": ["NOUN", "VERB"], "xpos": ["NN", "VB", "."], "deprel": ["root", "nsubj", "obj", "punct"]}
        self.model = models.JointModel(Encoder(2), labels).eval()
        with torch.no_grad():
            for p in self.model.parameters():
                if p.dim() == 2:
                    p.normal_(0, 0.05)
        pieces = ["[PAD]"] * 100 + ["[UNK]", "[CLS]", "[SEP]"] + sorted({part for w in TREE.split() for part in wordpiece.parts(w)})
        sentences = read() + [treebank.Sentence("Anna hired the University .".split())]
        self.examples = batching.examples(sentences, wordpiece.WordPiece(pieces), labels)
        exported = export.export(self.model, calibrate.ranges(self.model, self.examples))
        self.session = onnxruntime.InferenceSession(exported.SerializeToString())

    def run_session(self, examples):
        b = batching.batch(examples)
        inputs = {"ids": b.ids, "sh": b.shapes, "mask": b.mask, "pos": b.first_subwords, "wmask": b.words.float()}
        names = [output.name for output in self.session.get_outputs()]
        return dict(zip(names, self.session.run(None, {name: value.numpy() for name, value in inputs.items()}))), b

    def test_the_exported_network_scores_as_the_trained_one_does(self):
        outputs, b = self.run_session(self.examples[:1])
        with torch.no_grad():
            scores = self.model(*b[:4])
        self.assertLess(abs(outputs["arc"] - scores.arcs.numpy()).max(), 0.05 * scores.arcs.abs().max())
        outputs["ne"][:, :, 0] -= export.OUTSIDE_BIAS
        self.assertLess(abs(outputs["ne"] - scores.names.numpy()).max(), 0.05 * scores.names.abs().max() + 0.01)

    def test_a_sentence_has_the_same_scores_alone_and_in_company(self):
        together, _ = self.run_session(self.examples)
        alone, _ = self.run_session(self.examples[1:])
        words = alone["arc"].shape[1]
        self.assertEqual(0, abs(alone["arc"][0] - together["arc"][1, :words, :words]).max())
        self.assertEqual(0, abs(alone["ne"][0] - together["ne"][1, :words]).max())


if __name__ == "__main__":
    unittest.main()
