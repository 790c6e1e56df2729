"""The committed knowledge is in order, and what is out of order is noticed."""

import importlib.util
import json
import sys
from pathlib import Path

import pytest

KNOWLEDGE = Path(__file__).resolve().parents[1] / "scripts" / "knowledge"


def load(path: str):
    """A script of the knowledge as a module; several folders have one called check."""
    spec = importlib.util.spec_from_file_location(path.replace("/", "_")[:-3], KNOWLEDGE / path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


check, consistency = load("releases/check.py"), load("consistency.py")


def test_release_table_is_in_order(capsys):
    assert check.main() == 0, capsys.readouterr().out


def test_every_version_that_is_named_is_a_release():
    assert consistency.problems() == []


@pytest.fixture
def broken(tmp_path, monkeypatch):
    """A copy of the data that a test may break."""
    for file in consistency.DATA.glob("*.json"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    monkeypatch.setattr(consistency, "DATA", tmp_path)
    monkeypatch.setattr(check, "DATA", tmp_path / "releases.json")

    def change(name: str, edit) -> None:
        path = tmp_path / f"{name}.json"
        data = json.loads(path.read_text())
        edit(data)
        path.write_text(json.dumps(data))

    return change


def test_a_version_that_never_was_is_noticed(broken):
    broken("apiIndex", lambda data: data["lines"]["t"].append("2.16.0"))
    assert consistency.problems() == ["apiIndex: no such release: tensorflow==2.16.0"]


def test_a_release_taken_from_the_table_is_noticed(broken):
    rows = "distributions"
    broken("releases", lambda data: data[rows].update(keras=[r for r in data[rows]["keras"] if r[0] != "3.6.0"]))
    assert any("apiIndex" in line and "keras==3.6.0" in line for line in consistency.problems())
    assert any("tf2.17-keras3.6" in line for line in consistency.problems())


@pytest.mark.parametrize(
    "edit",
    [
        lambda data: data["distributions"]["keras"].reverse(),
        lambda data: data["distributions"]["keras"][0].__setitem__(1, "some day"),
        lambda data: data["distributions"]["keras"][0].__setitem__(2, 10_000),
        lambda data: data["lines"].append("no requirement at all"),
        lambda data: data.update(auxiliary=dict(reversed(data["auxiliary"].items()))),
        lambda data: data["distributions"].pop("numpy"),
    ],
)
def test_a_broken_release_table_is_noticed(broken, edit):
    broken("releases", edit)
    assert check.main() == 1
