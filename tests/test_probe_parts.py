"""The parts of the probe alone: what it is allowed to be written in, owners, metadata, use without a kernel."""

from __future__ import annotations

import ast
import importlib.metadata
import json
import subprocess
import sys
from pathlib import Path

import kernels
import pytest

import probe as recorder

ROOT = kernels.ROOT
sys.path.insert(0, str(ROOT / "src" / "probe"))

from python import environment, owners, reading

OWNERS = json.loads((ROOT / "tests" / "data" / "owners.json").read_text())


@pytest.mark.parametrize("name", ["FULL_SOURCE", "ENVIRONMENT_SOURCE"])
def test_the_source_is_python_3_6_and_imports_only_sys(name: str) -> None:
    tree = ast.parse(recorder.sources()[name], feature_version=(3, 6))
    imports = [node for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom))]
    assert [alias.name for node in imports for alias in node.names] == ["sys"]


@pytest.mark.parametrize(("path", "owner"), OWNERS)
def test_the_owner_of_a_frame_is_the_one_that_the_engine_gives(path: str, owner: str) -> None:
    assert owners.owner_of(path) == owner


@pytest.mark.parametrize("text", ["", "a\"'\\\n", "\x00\x1b\x7f", "é\u2028\ud7ff", "\U0001f600" * 9])
def test_the_size_is_never_less_than_what_is_sent(text: str) -> None:
    value = {text or "k": [text, {"a": text}, None, True, 12345678]}
    assert reading.json_size(value) >= len(json.dumps(value))
    assert reading.json_size(value) >= len(json.dumps(value, ensure_ascii=False).encode())


def test_installed_versions_are_those_of_importlib_metadata() -> None:
    found = environment.installed()
    for name in ("ipykernel", "packaging", "tensorflow", "numpy"):
        try:
            expected = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            expected = None
        assert found[name] == expected


def test_what_an_interrupted_installer_left_is_not_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, version in (
        ("~eras-2.9.0.dist-info", "2.9.0"),
        ("Keras-2.4.3.dist-info", "2.4.3"),
        ("h5py-3.1.0.egg-info", "3.1.0"),
    ):
        (tmp_path / name).mkdir()
        file = "PKG-INFO" if name.endswith(".egg-info") else "METADATA"
        (tmp_path / name / file).write_text(f"Metadata-Version: 2.1\nName: x\nVersion: {version}\n\nVersion: 9\n")
    monkeypatch.setattr(sys, "path", ["", str(tmp_path), str(tmp_path / "missing"), "x.zip"])
    found = environment.installed()
    assert (found["keras"], found["h5py"], found["torch"]) == ("2.4.3", "3.1.0", None)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (["env/conda-meta/history"], "conda"),
        (["env/conda-meta/pixi"], "pixi"),
        (["env/pyvenv.cfg", "poetry.lock"], "poetry"),
        (["env/.project"], "pipenv"),
        (["env/pyvenv.cfg"], "uv"),
        ([], "unknown"),
    ],
)
def test_the_installer_is_known_by_its_files(
    files: list, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("home = /usr/bin\nuv = 0.9.1\n" if name.endswith("pyvenv.cfg") else "")
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "env"))
    assert environment.installer() == expected


def test_only_listed_variables_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TF_USE_LEGACY_KERAS", "1")
    monkeypatch.setenv("TF_SECRET_TOKEN", "secret")
    monkeypatch.setenv("KAGGLE_KERNEL_RUN_TYPE", "Interactive")
    found = environment.environment()
    assert found["variables"]["TF_USE_LEGACY_KERAS"] == "1"
    assert "secret" not in json.dumps(found)
    assert found["managed"] == "kaggle"


def test_the_environment_part_runs_without_a_kernel() -> None:
    program = recorder.sources()["ENVIRONMENT_SOURCE"] + "import json\nprint(json.dumps(r.data))\n"
    done = subprocess.run([sys.executable, "-I", "-"], input=program, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)["environment"]
    assert found["python"] == sys.version.split()[0].rstrip("+")
    assert found["installed"]["ipykernel"]
