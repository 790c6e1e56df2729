"""What TensorFlow and Keras refuse: every message that their own Python raises, with the kind of thing that it means.

Usage::

    refusals.py collect
    refusals.py label FILE

The laboratory's programs meet a few hundred of these messages, users meet all of them. `collect` reads the sources of
the named environments that stand ready (scripts/environments) and adds to data/refusals.ndjson what is new there: class,
text (`{}` for what is filled in), file and function. `label` takes over the kinds of FILE, lines of number and word, where
the number is the line in data/refusals.ndjson, from 0 on: a family of vocabulary.md that no version helps,
`compatibility` where the usual reason is that the code was written for another release, `none` where it cannot be told or
users do not meet it. Labels come from reading; families.py learns from them beside the recorded failures.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
from pathlib import Path
from typing import Iterator, NamedTuple

import results
import run

OUT = results.PACKED / "refusals.ndjson"
ENVIRONMENTS = ("tf2.21-keras3.15", "tf2.18-keras3.8", "tf2.16-keras3.3", "tf2.15", "tf2.10", "tf2.6", "tf2.3")
ROOTS = ("keras/src", "keras", "tensorflow/python")
# Parts that no notebook calls, or that only tests and the library's own tools run.
NOT_CALLED = re.compile(
    r"(?:^|/)(?:tests?|testing\w*|test_util\w*|benchmarks|integration_tests|kernel_tests|dtensor|openvino|tpu|debug|profiler"
    r"|compiler|tools|platform|util/(?!nest)|client|grappler|autograph|flags|internal|types|user_ops|lib|distributions"
    r"|parallel_for|cluster_resolver|coordinator|failure_handling|parallel_device|distribute/(?:v1|experimental))(?:/|$)"
    r"|framework/(?:importer|meta_graph|function_def|graph_util|device|op_def|composite|extension|auto_control)"
    r"|distribute/(?:cross_device|values|ps_|input_lib|multi_process|packed|sharded)"
    r"|saved_model/(?:builder|signature_|function_ser|revived|registration)"
    r"|eager/(?:monomorphic|wrap_func|backprop_util|remote|cancell)"
    r"|ops/(?:while_v2|cond_v2|control_flow_util|gradients_util|custom_gradient_util)"
    r"|training/(?:server|session_m|coord|queue|sync|basic_session|monitored|supervisor|warm)"
    r"|_test\.py$|test_utils|/gen_\w+\.py$|_grad\.py$|backend/numpy/"
)
# Errors that say nothing of what was asked: a method to be written, the end of a loop, a check of the library itself.
SILENT = {"NotImplementedError", "StopIteration", "AssertionError", "SkipTest"}
LEAST_LETTERS = 12


class Refusal(NamedTuple):
    """One message: what is raised, in which words, and where (below site-packages)."""

    type: str
    text: str
    file: str
    function: str


def _words(node: ast.expr) -> str:
    """The text of an expression that makes a message, with `{}` where something is filled in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(_words(part) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    if isinstance(node, ast.BinOp):
        left = _words(node.left)
        if isinstance(node.op, ast.Mod):
            return re.sub(r"%(?:\(\w+\))?[srdifg]", "{}", left)
        return left + _words(node.right)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return re.sub(r"\{[^{}]*\}", "{}", _words(node.func.value))
    return "{}"


def _message(call: ast.Call) -> str:
    # TensorFlow's own errors take node and operation before the message.
    said = call.args[2] if len(call.args) >= 3 else call.args[0]
    return re.sub(r"\s+", " ", _words(said)).strip()


def raised_in(source: str, file: str) -> Iterator[Refusal]:
    """The messages that a module raises with words of its own; raises SyntaxError."""

    def visit(node: ast.AST, function: str) -> Iterator[Refusal]:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            function = node.name
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and node.exc.args:
            named = node.exc.func
            kind = getattr(named, "attr", getattr(named, "id", ""))
            text = _message(node.exc)
            if kind[:1].isupper() and kind not in SILENT and len(text.replace("{}", "")) >= LEAST_LETTERS:
                yield Refusal(kind, text, file, function)
        for child in ast.iter_child_nodes(node):
            yield from visit(child, function)

    return visit(ast.parse(source), "")


def _modules(packages: Path) -> Iterator[tuple[Path, str]]:
    """The modules of Keras and TensorFlow in a site-packages folder that a notebook can call, each once."""
    seen = set()
    for root in ROOTS:
        for path in sorted((packages / root).rglob("*.py")):
            file = path.relative_to(packages).as_posix()
            if file not in seen and not NOT_CALLED.search(file):
                seen.add(file)
                yield path, file


def known() -> list[dict]:
    """The collected messages with their labels, in the order of the file."""
    return [json.loads(line) for line in OUT.read_text(encoding="utf-8").splitlines()] if OUT.exists() else []


def _write(rows: list[dict]) -> None:
    OUT.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


def collect() -> int:
    """Adds what the ready environments raise and nobody has collected; the number of new messages."""
    rows = known()
    seen = {(row["type"], row["text"]) for row in rows}
    new: dict[tuple[str, str], Refusal] = {}
    for environment in ENVIRONMENTS:
        for packages in (run.environments.HOME / environment).glob("lib/python3*/site-packages"):
            for path, file in _modules(packages):
                for refusal in raised_in(path.read_text(encoding="utf-8"), file):
                    if refusal[:2] not in seen:
                        new.setdefault(refusal[:2], refusal)
    added = sorted(new.values(), key=lambda refusal: (refusal.file, refusal.text))
    _write(rows + [{**refusal._asdict(), "family": None} for refusal in added])
    return len(added)


def label(path: Path) -> int:
    """Takes over labels; the number of messages that are still without one."""
    rows = known()
    for line in path.read_text(encoding="utf-8").splitlines():
        number, family = line.split()
        rows[int(number)]["family"] = family
    _write(rows)
    return sum(row["family"] is None for row in rows)


def evidence(row: dict) -> dict:
    """The message as somebody would paste it, with nothing filled in and the one frame that is known."""
    text = row["text"].replace("{}", " ")
    frame = f'  File "<env>/lib/python3.11/site-packages/{row["file"]}", line 1, in {row["function"] or "<module>"}'
    traceback = ["Traceback (most recent call last):", frame, f"    raise {row['type']}(", f"{row['type']}: {text}"]
    return {"contract": 1, "failure": {"ename": row["type"], "evalue": text, "traceback": traceback, "cell": None}}


def main(arguments: list[str] | None = None) -> int:
    """The command line; 0 done."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("collect")
    commands.add_parser("label").add_argument("file", type=Path)
    options = parser.parse_args(arguments)
    if options.command == "collect":
        print(f"{collect()} new messages")
    else:
        print(f"{label(options.file)} without a label")
    return 0


if __name__ == "__main__":
    sys.exit(main())
