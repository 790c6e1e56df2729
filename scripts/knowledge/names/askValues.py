"""Run inside an environment: which values the arguments of its tf.keras take, found out by calling.

askValues.py          the strings that stand in the sources of its callables, by callable
askValues.py --asked PART  with these strings in a JSON object on standard input: what each argument takes

A value is taken when a call with it runs through: an object is made and used once on small data.
"""

import ast
import inspect
import json
import os
import re
import sys
import textwrap
import warnings
import zlib

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "collect"))
warnings.simplefilter("ignore")

import tensorflow as tf
import valueTrials
from outcomes import TAKEN, outcome

NONSENSE = "zz_no_such_value"
#: Strings that look like a value of an argument.
WORD = re.compile(r"[a-z][a-z0-9_+]{1,30}")
QUOTED = re.compile("[\"'`]([a-z][a-z0-9_+]{1,30})[\"'`]")


def kinds(base):
    """Values of other kinds that may stand for a value which is taken, by the word that the engine knows them by."""
    if isinstance(base, bool) or base is None or isinstance(base, (str, dict)):
        return {"none": None}
    if isinstance(base, (int, float)):
        return {"none": None, "whole": float(int(base) or 1), "tuple": (base,), "list": [base]}
    return (
        {"none": None, "tuple": tuple(base), "list": list(base)} if isinstance(base, (tuple, list)) else {"none": None}
    )


def own_strings(thing):
    """Short words that stand as strings in the source of a callable and of the Keras classes it builds on."""
    words = set()
    for part in inspect.getmro(thing) if isinstance(thing, type) else [thing]:
        if "keras" not in str(part.__module__):
            continue
        try:
            tree = ast.parse(textwrap.dedent(inspect.getsource(part)))
        except (OSError, TypeError, SyntaxError, IndentationError):
            continue
        for node in ast.walk(tree):
            text = getattr(node, "value", getattr(node, "s", None)) if isinstance(node, ast.Constant) else None
            if isinstance(text, str):
                words.update([text] if WORD.fullmatch(text) else QUOTED.findall(text))
    return sorted(words)


def taken_by(call, given, name, base, words):
    """What one argument takes: kinds, and words where it does not take just any."""

    def runs(value):
        return outcome(lambda: call(dict(given, **{name: value})))[0] == TAKEN

    some = [kind for kind, value in kinds(base).items() if runs(value)]
    picky = not runs(NONSENSE)
    return {"kinds": some, "words": [word for word in words if runs(word)] if picky else None}


def tried(name, thing, given, call, words):
    """What each argument of a callable takes; empty where not even the plain call runs."""
    if outcome(lambda: call(dict(given)))[0] != TAKEN:
        return {}
    arguments = valueTrials.arguments(thing)
    return {name: {one: taken_by(call, given, one, given.get(one, default), words) for one, default in arguments}}


def part_of(name):
    """One of two parts of the callables, as a list of one word: a machine that is shared is not held for long."""
    return [str(zlib.crc32(name.encode()) % 2)]


def main():
    """Prints the version of this Keras, and what it takes."""
    version = ".".join(re.findall(r"\d+", tf.__version__)[:2])
    own = getattr(tf.keras, "__version__", "") or getattr(__import__("keras"), "__version__", "")
    if tuple(map(int, version.split("."))) >= (2, 6):
        version = ".".join(re.findall(r"\d+", own)[:2])
    result = {"version": version}
    trials = valueTrials.all_trials(tf)
    if "--asked" not in sys.argv:
        result["words"] = {name: own_strings(thing) for name, (thing, _, _) in trials.items()}
    else:
        asked, result["taken"] = json.load(sys.stdin), {}
        for name, trial in trials.items():
            if part_of(name) == sys.argv[2:3]:
                result["taken"].update(tried(name, *trial, asked.get(name, [])))
    sys.stdout.write("\n" + json.dumps(result) + "\n")


if __name__ == "__main__":
    main()
