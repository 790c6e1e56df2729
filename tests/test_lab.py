"""The failure laboratory: a program that fails leaves the Evidence that a notebook's failure would."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts" / "lab"))
import check
import compare
import fixes
import results
import score

pytest.importorskip("ipykernel")


def run_worker(tmp_path, *sources, **more):
    cells = [{"source": source, "type": "code", "raises": False, "skip": False} for source in sources]
    job = {"name": "p", "stage": "plain", "cells": cells, "variables": {}, **more}
    out = tmp_path / "results.ndjson"
    out.touch()
    order = {"result": str(out), "helpers": str(ROOT / "scripts/record"), "timeout": 60, "jobs": [job]}
    command = [sys.executable, str(ROOT / "scripts/lab/worker.py")]
    subprocess.run(command, input=json.dumps(order), text=True, check=True, cwd=tmp_path)
    return json.loads(out.read_text())


def test_cells_run_in_order_and_stop_at_the_first_error(tmp_path):
    result = run_worker(tmp_path, "a = 1\nprint('one')", "a + missing", "print('never')")
    first, second = result["runs"]
    assert (first["execution_count"], first["stdout"], first["error"]) == (1, "one\n", None)
    assert (second["execution_count"], second["error"]["ename"]) == (2, "NameError")
    assert second["error"]["evalue"] == "name 'missing' is not defined"
    assert any(
        "a + missing" in line.replace("\x1b[0m", "") or "missing" in line for line in second["error"]["traceback"]
    )
    assert result["outcome"] == "failed"


def test_the_probe_answers_in_the_child(tmp_path):
    facts = run_worker(tmp_path, "[][3]")["runs"][0]["facts"]
    assert facts["exceptions"][0]["type"] == "IndexError"
    assert facts["environment"]["python"].startswith(f"{sys.version_info.major}.{sys.version_info.minor}")


def test_an_error_that_the_code_printed_counts_as_a_failure(tmp_path):
    source = "try:\n    1 / 0\nexcept Exception as e:\n    print('Error:', e)"
    result = run_worker(tmp_path, source)
    assert result["outcome"] == "failed"
    assert result["runs"][0]["printed"]


def test_a_process_that_dies_is_told_with_its_signal(tmp_path):
    result = run_worker(tmp_path, "import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)")
    assert (result["outcome"], result["signal"]) == ("died", 11)


def test_a_program_that_does_not_end_is_stopped(tmp_path):
    result = run_worker(tmp_path, "import time\ntime.sleep(60)", timeout=1)
    assert result["outcome"] == "timeout"


SHAPE = {"verdict": "not-compatibility", "family": "shape"}
MOVED = {"verdict": "compatibility", "family": "import-moved", "culprit": {"package": "keras", "direction": "too-new"}}


def result_of(environment, outcome, expected, known=True):
    evidence = {"failure": {"ename": "E", "evalue": "text"}} if outcome == "failed" else None
    origin = {"environment": environment, "program": "p"}
    return {"origin": origin, "outcome": outcome, "known": known, "expected": expected, "evidence": evidence}


@pytest.mark.parametrize(
    ("results", "faults"),
    [
        ([result_of("a", "failed", MOVED), result_of("b", "passed", None)], 0),
        ([result_of("a", "failed", None)], 1),
        ([result_of("a", "failed", None, known=False)], 1),
        ([result_of("a", "passed", SHAPE)], 1),
        ([result_of("a", "failed", SHAPE), result_of("b", "passed", None)], 1),
    ],
)
def test_labels_that_the_runs_contradict_are_found(results, faults, capsys):
    assert check.contradictions(results) == faults
    assert f"{faults} contradictions" in capsys.readouterr().out


def test_a_label_of_compatibility_needs_a_run_that_passes():
    assert check.is_unproven([result_of("a", "failed", MOVED)])
    assert not check.is_unproven([result_of("a", "failed", MOVED), result_of("b", "passed", None)])
    assert not check.is_unproven([result_of("a", "failed", SHAPE)])


def test_all_four_words_must_be_right():
    assert score.is_right(MOVED, dict(MOVED))
    other = {**MOVED, "culprit": {"package": "keras", "direction": "too-old"}}
    assert not score.is_right(MOVED, other)
    assert not score.is_right(MOVED, SHAPE)
    assert score.is_right(SHAPE, SHAPE)
    assert score.is_false_alarm(SHAPE, MOVED)
    assert not score.is_false_alarm(MOVED, SHAPE)


def edit(start, end, old, text):
    return {"cell": 0, "start": start, "end": end, "old": old, "text": text}


def test_edits_of_a_fix_are_applied_by_utf16_columns_and_from_the_end():
    source = "# 😀 K.dot(a)\ny = K.dot(a, b)"
    edits = [edit([0, 5], [0, 10], "K.dot", "ops.dot"), edit([1, 4], [1, 9], "K.dot", "ops.dot")]
    assert fixes.changed(source, edits) == "# 😀 ops.dot(a)\ny = ops.dot(a, b)"


def test_an_edit_whose_text_no_longer_stands_there_is_refused():
    with pytest.raises(ValueError, match="expected 'lr'"):
        fixes.changed("Adam(learning_rate=1)", [edit([0, 5], [0, 7], "lr", "learning_rate")])


def test_rows_of_a_new_run_take_the_place_of_those_of_the_same_programs(tmp_path, monkeypatch):
    monkeypatch.setattr(fixes, "OUT", tmp_path / "fixes.json")
    options = fixes._parser().parse_args([])
    row = {"environment": "tf2.15", "program": "a", "passed": False, "steps": 0}
    fixes._keep("tf2.15", options, [row, {**row, "program": "b"}], set())
    fixes._keep("tf2.6", options, [{**row, "environment": "tf2.6"}], set())
    only_a = fixes._parser().parse_args(["--program", "a"])
    fixes._keep("tf2.15", only_a, [{**row, "passed": True, "steps": 1}], set())

    def known():
        return [(one["environment"], one["program"], one["passed"]) for one in fixes.known_rows()]

    assert known() == [("tf2.15", "a", True), ("tf2.15", "b", False), ("tf2.6", "a", False)]
    fixes._keep("tf2.15", options, [], {"a"})
    assert known() == [("tf2.15", "a", True), ("tf2.6", "a", False)]


def test_packing_keeps_what_was_packed_elsewhere_and_drops_programs_that_are_gone(tmp_path, monkeypatch):
    monkeypatch.setattr(results, "HOME", tmp_path / "run")
    monkeypatch.setattr(results, "PACKED", tmp_path / "packed")

    def row(program, outcome="failed"):
        failed = outcome == "failed"
        label = {
            "expected": {"verdict": "not-compatibility"},
            "known": True,
            "evidence": {} if not failed else {"a": 1},
        }
        return {"origin": {"program": program}, "outcome": outcome, **label}

    results.write("tf2.15", [row("mine"), row("theirs"), row("repaired"), row("gone")])
    results.pack({"mine", "theirs", "repaired", "gone"})
    results.write("tf2.15", [row("mine"), row("new"), row("repaired", "passed")])
    results.pack({"mine", "theirs", "repaired", "new"})
    assert list(results.packed("tf2.15")) == ["mine", "new", "theirs"]


def test_parts_hold_every_program_once():
    names = [f"program-{number}" for number in range(50)]
    parts = [[name for name in names if fixes._in_part(name, f"{which}/3")] for which in (1, 2, 3)]
    assert sorted(name for part in parts for name in part) == sorted(names)
    assert all(parts)


def told(printed, **variables):
    return {"printed": [printed], "variables": {k: {"kind": "plain", "value": v} for k, v in variables.items()}}


def test_advice_and_the_order_of_a_table_are_no_values():
    advice = "WARNING:tensorflow:From x.py:2: The name a is deprecated. Please use b instead.\n\n"
    longer = "WARNING:tensorflow:From x.py:2: a (from m) is deprecated.\nInstructions for updating:\nUse b.\n"
    one, other = '{"a": 1, "b": 2}', '{"b": 2, "a": 1}'
    assert compare.differences(told(advice + longer + "1.5\n", t=one), told("1.5\n", t=other)) == (2, [])
    assert compare.differences(told("1.5\n", t=one), told("2.5\n", t='{"a": 1}'))[1] != []
