"""Runs the program over gold treebanks and prints how good its annotation is.

    python3 evaluate_program.py --name Wikinews wikinews/*.conllu
    python3 evaluate_program.py --name EWT ewt/test.conllu.gz --uner ner/uner_ewt_test.iob2.gz

Two columns: "raw", where the program gets nothing but the text, a file a document, its paragraphs
parted by empty lines; and "gold", where it gets the gold sentences and words. `evaluate.py` says what
the rows mean. `--keep` names a folder for what the program is given and what it says.
"""
import argparse
import os
import re
import shlex
import subprocess
import sys
import tempfile

import evaluate

PROGRAM = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "newsgraph")


def documents(paths):
    """The text of each document of CoNLL-U files: its paragraphs, parted by empty lines."""
    texts = []
    for path in paths:
        new_document = True
        for comments, rows in evaluate.blocks(path):
            if new_document or any(re.match(r"#\s*newdoc", c) for c in comments):
                texts.append([])
            if new_document or not texts[-1] or any(re.match(r"#\s*newpar", c) for c in comments):
                texts[-1].append("")
            new_document = False
            texts[-1][-1] += sentence_text(rows)
    return ["\n\n".join(paragraph.strip() for paragraph in text) + "\n" for text in texts]


def sentence_text(rows):
    """The words of a sentence with the spaces between and behind them."""
    text, multiword_end = "", 0
    for row in rows:
        first, _, last = row[0].partition("-")
        if "." in row[0] or (not last and int(first) <= multiword_end):
            continue
        multiword_end = int(last or 0)
        text += row[1] + ("" if "SpaceAfter=No" in row[9].split("|") else " ")
    return text


def annotate(program, folder, paths, kind):
    """The file with what the program says of some files."""
    result = os.path.join(folder, kind + ".conllu")
    with open(result, "wb") as out:
        subprocess.run([*program, "annotate", "--input", kind, *paths], stdout=out, check=True)
    return result


def write_raw(folder, texts):
    paths = []
    for i, text in enumerate(texts, 1):
        paths.append(os.path.join(folder, f"{i:04}.txt"))
        with open(paths[-1], "w", encoding="utf-8") as file:
            file.write(text)
    return paths


def write_gold(folder, paths):
    """The gold annotation without what is to be found out."""
    result = os.path.join(folder, "gold.conllu")
    with open(result, "w", encoding="utf-8") as file:
        for path in paths:
            for comments, rows in evaluate.blocks(path):
                kept = [c for c in comments if re.match(r"#\s*(newdoc|newpar|sent_id)", c)]
                lines = ["\t".join([*row[:2], *["_"] * 7, space(row)]) for row in rows]
                file.write("\n".join(kept + lines) + "\n\n")
    return [result]


def space(row):
    return "SpaceAfter=No" if "SpaceAfter=No" in row[9].split("|") else "_"


def scores(gold_paths, uner, system_path):
    gold, system = evaluate.read(gold_paths), evaluate.read([system_path])
    evaluate.add_gum_names(gold)
    if uner:
        evaluate.add_uner_names(gold, uner)
    evaluate.add_system_names(system)
    return evaluate.evaluate(gold, system)


def run(arguments, folder):
    program = shlex.split(arguments.program)
    raw = annotate(program, folder, write_raw(folder, documents(arguments.gold)), "plain")
    given = annotate(program, folder, write_gold(folder, arguments.gold), "conllu")
    of_raw = scores(arguments.gold, arguments.uner, raw)
    of_gold = scores(arguments.gold, arguments.uner, given)
    print(f"{arguments.name:20}{'raw':>8}{'gold':>8}{'number':>8}")
    for name, score in of_raw.items():
        print(f"{name:20}{100 * score.f1:8.2f}{100 * of_gold[name].f1:8.2f}{score.gold:8}")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", nargs="+", help="CoNLL-U, or compressed with a name that ends in .gz")
    parser.add_argument("--name", default="", help="of the set, for the head of the table")
    parser.add_argument("--uner", metavar="FILE", help="gold names in the IOB2 format of Universal NER")
    parser.add_argument("--program", default=PROGRAM, help="the command that starts the program")
    parser.add_argument("--keep", metavar="FOLDER", help="keep the files there")
    arguments = parser.parse_args()
    if arguments.keep:
        os.makedirs(arguments.keep, exist_ok=True)
        run(arguments, arguments.keep)
    else:
        with tempfile.TemporaryDirectory() as folder:
            run(arguments, folder)


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        sys.exit(f"evaluate_program.py: {error}")
