"""The messages that the libraries' sources raise."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts" / "lab"))
import refusals

SOURCE = """
def check(units, name):
    if units < 1:
        raise ValueError(f"`units` must be positive. "
                         f"Received: units={units}")
    if name is None:
        raise TypeError("The layer %s has no %d. weight" % (name, 3))
    if name == "":
        raise errors.InvalidArgumentError(None, None, "Axis {0} is out of range".format(3))
    raise NotImplementedError("Subclasses must write this method")

class Layer:
    def call(self):
        try:
            raise make_error()
        except ValueError:
            raise
        raise ValueError("short")
        raise ValueError(message)
"""


def found(source: str = SOURCE) -> list[tuple[str, ...]]:
    return [tuple(refusal) for refusal in refusals.raised_in(source, "keras/src/layers/check.py")]


def test_messages_are_read_with_gaps_where_something_is_filled_in():
    place = ("keras/src/layers/check.py", "check")
    assert found() == [
        ("ValueError", "`units` must be positive. Received: units={}", *place),
        ("TypeError", "The layer {} has no {}. weight", *place),
        ("InvalidArgumentError", "Axis {} is out of range", *place),
    ]


def test_the_tests_of_the_libraries_and_other_backends_are_left_out(tmp_path):
    for name in ("layers/dense.py", "layers/dense_test.py", "backend/numpy/core.py", "backend/tensorflow/core.py"):
        path = tmp_path / "keras" / "src" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert [file for _, file in refusals._modules(tmp_path)] == [
        "keras/src/backend/tensorflow/core.py",
        "keras/src/layers/dense.py",
    ]


def test_labels_are_words_of_the_vocabulary():
    families = {row["family"] for row in refusals.known()}
    told = {"shape", "dtype", "data", "training-setup", "user-code", "resources", "missing-file"}
    assert families <= told | {"compatibility", "none", None}
    assert told | {"compatibility"} <= families
