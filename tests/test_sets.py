"""The committed package sets are consistent, and a report that names other versions is noticed."""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts" / "knowledge" / "sets"))
import checkSets

VERSIONS = {"tensorflow": "2.17.1", "keras": "3.6.0", "tf-keras": "2.17.0", "numpy": "1.26.4"}


def test_committed_sets_are_in_order():
    assert checkSets.problems() == []


def test_report_of_the_same_versions():
    assert checkSets.contradictions("PROOF 2.17.1 3.6.0 1.26.4 keras tensorboard:ok", VERSIONS, False) == []


def test_report_of_other_versions():
    found = checkSets.contradictions("PROOF 2.17.1 3.5.0 2.0.2 keras tensorboard:ok", VERSIONS, False)
    assert found == ["the report names numpy 2.0.2, the set 1.26.4", "the report names keras 3.5.0, the set 3.6.0"]


def test_report_without_versions():
    assert len(checkSets.contradictions("PROOF", VERSIONS, False)) == 1


def test_legacy_keras_must_have_started():
    assert checkSets.contradictions("PROOF 2.17.1 2.17.0 1.26.4 tf_keras tensorboard:ok", VERSIONS, True) == []
    assert len(checkSets.contradictions("PROOF 2.17.1 3.6.0 1.26.4 keras tensorboard:ok", VERSIONS, True)) == 1


@pytest.fixture
def broken(tmp_path, monkeypatch):
    """A copy of the data that a test may break."""
    for name in ("sets", "releases"):
        (tmp_path / f"{name}.json").write_bytes((checkSets.DATA / f"{name}.json").read_bytes())
    monkeypatch.setattr(checkSets, "DATA", tmp_path)

    def change(edit) -> list:
        path = tmp_path / "sets.json"
        data = json.loads(path.read_text())
        edit(data)
        path.write_text(json.dumps(data))
        return checkSets.problems()

    return change


def unproven(data: dict) -> list:
    """The first set for Linux x86-64 that was not started."""
    linux = data["platforms"].index("linux-x86_64")
    return next(row for row in data["sets"] if row[1] == linux and not row[4])


def numpy_of(data: dict) -> int:
    """The place of the first set's NumPy."""
    return next(place for place in data["sets"][0][7] if data["pins"][place].startswith("numpy=="))


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda data: data["pins"].reverse(), "pins are not sorted"),
        (lambda data: data["pins"].append("zipp==99.0"), "no such release: zipp==99.0"),
        (lambda data: data["sets"].append(data["sets"][-1]), "is there twice"),
        (lambda data: data["sets"].reverse(), "builds on a later one"),
        (lambda data: unproven(data).__setitem__(4, 1), "is called proven without a report"),
        (lambda data: data["sets"][0][7].remove(numpy_of(data)), "missing ['numpy']"),
    ],
)
def test_broken_sets_are_noticed(broken, edit, said):
    assert any(said in line for line in broken(edit))
