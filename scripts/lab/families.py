"""Learns what kind of thing a failure is that TensorFlow or Keras raised and that no cause knows.

Usage::

    uv run --no-project --with scikit-learn --with jupyter-client --with brotli families.py measure
    uv run --no-project --with scikit-learn --with jupyter-client --with brotli families.py fit

`fit` writes src/knowledge/data/familyModel.json, a linear model over the signs that
src/knowledge/shared/signs.ts reads off a failure: in which part of the library it was raised, by
what, in which words. It is learnt from the laboratory's failures that are not held out (see
score.py), each once as it is and once as somebody would paste it; every program weighs the same. It is also learnt
from all messages that the libraries' sources raise (see refusals.py).
All that versions decide is one family of it, so that what is left to the others is honest.
`measure` tells how often the likeliest family is right for programs that the model has not seen:
five times a fifth of the programs is left out. It prints the held-out programs' figure as well.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter, defaultdict
from typing import Iterable, NamedTuple

import calibrate
import refusals
import results
import run
import score

OUT = score.ROOT / "src" / "knowledge" / "data" / "familyModel.json"
FIXTURES = score.ROOT / "src" / "knowledge" / "causes"
SIGNS = ["node", str(score.ROOT / "scripts" / "lab" / "signs.mjs")]
RAISERS = {"by:keras", "by:tensorflow"}
VERSIONS = "compatibility"
# What the place and the words alone can tell; a typo, say, needs the name that was meant.
TOLD = {"shape", "dtype", "data", "training-setup", "user-code", "resources", "missing-file", VERSIONS}
LEAST_PROGRAMS = 2  # a sign of one program alone says nothing of others
LOOSENESS = 2.0  # scikit-learn's C; measured: 1 and 4 are no better
REFUSAL_WEIGHT = 0.2  # of a message from the sources, where a program weighs 1; measured: 0.5 and 1 are worse
LEAST_SAID = 0.2  # signs that weigh less for every family are left out; measured: none of them is missed
FOLDS = 5


class Case(NamedTuple):
    """One failure: its program, the signs live and pasted, what it is, and whether it is held out."""

    program: str
    forms: tuple[frozenset[str], frozenset[str]]
    family: str
    held_out: bool


class Model(NamedTuple):
    """The learnt numbers: each family's start, and each sign's row."""

    families: list[str]
    start: list[float]
    weights: dict[str, list[float]]


def _signs(found: list[dict]) -> list[frozenset[str]]:
    lines = "".join(json.dumps(result["evidence"]) + "\n" for result in found)
    done = subprocess.run(SIGNS, input=lines, capture_output=True, text=True, check=True)
    return [frozenset(json.loads(line)) for line in done.stdout.splitlines()]


def _labelled() -> list[dict]:
    """The laboratory's labelled failures, and the recorded fixtures of programs that it does not run."""
    found = [r for r in run.relabelled(results.selected(["*"], ["*"])) if results.is_labelled_failure(r)]
    run_there = {result["origin"]["program"] for result in found}
    recorded = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(FIXTURES.glob("*/fixtures/*.json"))]
    return found + [fixture for fixture in recorded if fixture["origin"]["program"] not in run_there]


def cases() -> list[Case]:
    """Every labelled failure that TensorFlow or Keras raised and that is of a family that the model may tell."""
    found = _labelled()
    forms = zip(_signs(found), _signs([calibrate.pasted(result) for result in found]))
    every = (
        Case(result["origin"]["program"], pair, _family(result["expected"]), score.held_out(result))
        for result, pair in zip(found, forms)
    )
    return [case for case in every if RAISERS & case.forms[0] and case.family in TOLD]


def taught() -> list[Case]:
    """Every message of the sources whose family is known; how it is reached is left out, nobody ran it."""
    rows = [row for row in refusals.known() if row["family"] in TOLD]
    found = _signs([{"evidence": refusals.evidence(row)} for row in rows])
    return [
        Case(f"refusal {number}", (signs, signs), row["family"], False)
        for number, (row, signs) in enumerate(zip(rows, (_of_the_place(signs) for signs in found)))
    ]


def _of_the_place(signs: frozenset[str]) -> frozenset[str]:
    return frozenset(sign for sign in signs if not sign.startswith(("from()", "via")))


def _family(label: dict) -> str:
    return VERSIONS if label["verdict"] == "compatibility" else label["family"]


def _weight(case: Case) -> float:
    return REFUSAL_WEIGHT if case.program.startswith("refusal ") else 1


def learnt(seen: list[Case]) -> Model:
    """The model of these cases."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    programs = defaultdict(set)
    for case in seen:
        for sign in case.forms[0]:
            programs[sign].add(case.program)
    kept = {sign for sign, names in programs.items() if len(names) >= LEAST_PROGRAMS}
    times = Counter(case.program for case in seen)
    rows = [(dict.fromkeys(sorted(kept & form), 1), case) for case in seen for form in case.forms]
    columns = DictVectorizer()
    model = LogisticRegression(C=LOOSENESS, max_iter=3000).fit(
        columns.fit_transform([row for row, _ in rows]),
        [case.family for _, case in rows],
        sample_weight=[_weight(case) / times[case.program] / len(case.forms) for _, case in rows],
    )
    every = ((sign, model.coef_[:, column].tolist()) for sign, column in columns.vocabulary_.items())
    weights = {sign: row for sign, row in every if max(map(abs, row)) >= LEAST_SAID}
    return Model(list(model.classes_), model.intercept_.tolist(), weights)


def guess(model: Model, signs: Iterable[str]) -> str:
    """The likeliest family that is no matter of versions."""
    known = [model.weights[sign] for sign in signs if sign in model.weights]
    sums = [sum(column) for column in zip(model.start, *known)]
    return max((power, family) for power, family in zip(sums, model.families) if family != VERSIONS)[1]


def _right(model: Model, asked: list[Case]) -> int:
    return sum(guess(model, case.forms[0]) == case.family for case in asked if case.family != VERSIONS)


def _count(asked: list[Case]) -> int:
    return sum(case.family != VERSIONS for case in asked)


def _measure(every: list[Case], told: list[Case]) -> None:
    seen = [case for case in every if not case.held_out]
    names = sorted({case.program for case in seen})
    fold = {name: index % FOLDS for index, name in enumerate(names)}
    right = 0
    for left_out in range(FOLDS):
        model = learnt([case for case in seen if fold[case.program] != left_out] + told)
        right += _right(model, [case for case in seen if fold[case.program] == left_out])
    print(f"programs left out in turn: {right}/{_count(seen)} of the failures that no version helps")
    new = [case for case in every if case.program not in fold]
    print(f"held-out programs: {_right(learnt(seen + told), new)}/{_count(new)}")


def _write(model: Model) -> None:
    def row(numbers: list[float]) -> str:
        return "[" + ",".join(str(round(100 * number)) for number in numbers) + "]"

    lines = ",\n".join(f"  {json.dumps(sign)}: {row(model.weights[sign])}" for sign in sorted(model.weights))
    OUT.write_text(
        '{\n "$schema": "./familyModel.schema.json",\n'
        f' "families": {json.dumps(model.families)},\n "start": {row(model.start)},\n'
        f' "weights": {{\n{lines}\n }}\n}}\n',
        encoding="utf-8",
    )


def main(arguments: list[str] | None = None) -> int:
    """The command line; 0 done."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("measure", "fit"))
    command = parser.parse_args(arguments).command
    every, told = cases(), taught()
    if command == "measure":
        _measure(every, told)
    else:
        model = learnt([case for case in every if not case.held_out] + told)
        _write(model)
        print(f"{len(model.weights)} signs, {OUT.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
