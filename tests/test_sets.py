"""The committed package sets are consistent, and a report that names other versions is noticed."""

import sys
from pathlib import Path

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
