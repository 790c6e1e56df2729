"""The recorder's programs and labels: what stands in a header decides what is expected where."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts" / "record"))
import cells
import labels

OLD = {"tf": "2.4.4", "tfkeras": "2.4.4", "keras": "2.4.3", "numpy": "1.19.5"}
NEW = {"tf": "2.21.0", "tfkeras": "3.15.1", "keras": "3.15.1", "numpy": "2.4.0"}
SWITCHED = {**NEW, "tfkeras": "2.21.0", "legacy": "1"}


@pytest.mark.parametrize(
    ("pattern", "old", "new", "switched"),
    [
        ("tf<2.6", True, False, False),
        ("tfkeras>=3", False, True, False),
        ("keras>=3", False, True, True),
        ("tf>=2.4,numpy<2", True, False, False),
        ("tf==2.4", True, False, False),
        ("legacy", False, False, True),
        ("no-jax", True, True, True),
        ("no-keras", False, False, False),
        ("other*", False, False, False),
        ("*", True, True, True),
    ],
)
def test_patterns_choose_by_what_is_installed(pattern, old, new, switched):
    assert labels.fits(pattern, "somewhere", OLD) is old
    assert labels.fits(pattern, "somewhere", NEW) is new
    assert labels.fits(pattern, "somewhere", SWITCHED) is switched


def test_short_labels_are_read_in_full():
    assert labels.full("shape") == {"verdict": "not-compatibility", "family": "shape"}
    assert labels.full("import-moved keras too-new") == {
        "verdict": "compatibility",
        "family": "import-moved",
        "culprit": {"package": "keras", "direction": "too-new"},
    }


@pytest.mark.parametrize("text", ["shapes", "import-moved", "import-moved keras newer", "shape keras too-new"])
def test_words_outside_the_vocabulary_are_refused(text):
    with pytest.raises(labels.BadLabel):
        labels.full(text)


def test_an_if_label_counts_only_where_the_program_fails():
    label = labels.full("?numpy numpy too-new")
    assert labels.settled(label, failed=False) is None
    assert labels.settled(label, failed=True) == labels.full("numpy numpy too-new")
    assert labels.settled(labels.full("shape"), failed=False) == labels.full("shape")


def test_a_fault_is_named_by_its_environment():
    label = labels.full("fault")
    assert labels.in_place(label, "tf2.18-optree-removed") == labels.full("?dependency optree missing")
    assert labels.in_place(label, "tf2.15") is None
    assert labels.in_place(labels.full("shape"), "tf2.18-optree-removed") == labels.full("shape")


def test_every_fault_is_a_label():
    faults = [one["fault"] for one in labels.environments.definitions().values() if "fault" in one]
    assert faults and all(labels.full(fault) for fault in faults)


def test_a_program_is_read_with_its_header_and_cells():
    program = cells.parse_program(
        "p",
        '# What it is.\n# expects: {"tf<2.6": null,\n#  "*": "typo"}\n# fresh: yes\n# %%\na = 1\n# %% [skip]\nb = 2\n',
    )
    assert program.summary == "What it is."
    assert program.fresh
    assert list(program.expects) == ["tf<2.6", "*"]
    assert [(cell.source, cell.skip) for cell in program.cells] == [("a = 1", False), ("b = 2", True)]


def test_every_program_of_the_corpus_can_be_read_and_has_a_name_of_its_own():
    programs = [cells.read_program(path) for path in sorted((ROOT / "scripts/record/programs").rglob("*.py"))]
    names = [program.name for program in programs]
    assert len(names) == len(set(names)) > 300


def test_an_environment_that_is_not_made_holds_what_was_remembered(monkeypatch):
    monkeypatch.setattr(labels, "remembered", lambda: {"long gone": {"tensorflow-cpu": "2.3.4", "python": "3.8"}})
    labels.installed.cache_clear()
    labels.versions_in.cache_clear()
    assert labels.versions_in("long gone")["tf"] == "2.3.4"
    assert labels.fits("tf<2.6", "long gone", labels.versions_in("long gone"))
    assert labels.installed("never heard of") == {}
