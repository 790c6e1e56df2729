"""The collector, on a small package of its own: what is read, what is told apart, what calling proves."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[1] / "scripts"
sys.path[:0] = [str(SCRIPTS / "collect"), str(SCRIPTS / "knowledge" / "api")]

import keywords
from details import Details
from outcomes import accepted_keywords
from signatures import constructor, signature


def test_signature_tells_required_optional_and_keyword_only():
    def call(self, a, b=1, *rest, c, d=2, **more):
        return self, a, b, rest, c, d, more

    assert signature(call, True) == "a,b=,*rest,!c,!d=,**more"


def test_constructor_is_init_and_not_a_new_that_takes_anything():
    class Base:
        def __new__(cls, *args, **kwargs):
            return object.__new__(cls)

    class Layer(Base):
        def __init__(self, units, name=None):
            self.units, self.name = units, name

    assert constructor(Layer) == "units,name="


def test_members_of_builtin_bases_do_not_count():
    class Config(dict):
        def update_from(self, other):
            self.update(other)

    details = Details()
    _, key = details.describe(Config)
    assert list(details.table[key]["members"]) == ["update_from"]
    assert details.table[key]["bases"] == []


def test_aliases_share_one_identity():
    details = Details()
    assert details.describe(json.dumps) == details.describe(json.dumps)
    assert details.describe(json.dumps) != details.describe(json.dump)


def test_a_checked_keyword_is_told_from_a_refused_one():
    def call(**more):
        unknown = set(more) - {"lr", "name"}
        if unknown:
            raise TypeError(f"unexpected {unknown}")
        if not isinstance(more.get("lr", 0.1), float):
            raise ValueError("lr must be a float")

    answer, _ = accepted_keywords(call, ["lr", "decay", "name"], lambda _: [None, 0.5])
    assert answer == {"open": False, "names": ["lr", "name"]}


def test_a_call_that_swallows_everything_is_open():
    answer, _ = accepted_keywords(lambda **more: more, ["lr"], lambda _: [None])
    assert answer == {"open": True, "names": []}


def test_a_call_that_fails_before_it_looks_says_nothing():
    def call(**more):
        raise ValueError("no data")

    assert accepted_keywords(call, ["lr"], lambda _: [None])[0] is None


def test_runs_where_nothing_is_installed(tmp_path):
    out = tmp_path / "out.json"
    script = SCRIPTS / "collect" / "collect.py"
    subprocess.run([sys.executable, "-S", str(script), str(out)], check=True, timeout=60)
    data = json.loads(out.read_text())
    assert data["versions"] == {}
    assert set(data["errors"]) == {"tensorflow", "keras", "tf_keras"}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("new_shape,name=", "newshape,name=", {}),
        ("image,size,data_format=", "images,size,data_format=", {"image": "images"}),
        ("text,n", "text,n", {}),
        ("a,b", "c,d", {}),
    ],
)
def test_a_rename_needs_the_same_place_and_a_like_name(before, after, expected):
    from argumentRenames import renamed_in_place

    assert renamed_in_place(before, after) == expected


def test_runs_join_neighbours_with_one_value():
    from encode import runs

    assert runs({0: 7, 1: 7, 2: 8, 5: 8}) == "0-1:7,2:8,5:8"
    assert runs({3: None, 4: None}) == "3-4"


def test_names_lie_on_the_line_of_the_package_that_decides():
    from axes import place

    old, new = {"tensorflow": "2.15.1", "keras": "2.15.0"}, {"tensorflow": "2.16.2", "keras": "3.3.3"}
    assert place("tensorflow.keras.layers.Dense", old) == ("t", "2.15.1")
    assert place("tensorflow.keras.layers.Dense", new) == ("x", "3.3.3")
    assert place("tensorflow.losses.mse", new) == ("x", "3.3.3")
    assert place("tensorflow.math.add", new) == ("t", "2.16.2")
    assert place("keras.layers.Dense", new) == ("k", "3.3.3")


def test_keywords_that_a_body_takes_out_of_its_kwargs_are_read():
    def call(self, a, **options):
        if "period" in options:
            a = options.pop("period")
        other = {"unrelated": 1}
        return self, a, options["lr"], options.get("decay", 0), other["unrelated"]

    assert keywords.read(call) == {"period", "lr", "decay"}


def test_a_body_without_kwargs_reads_no_keywords():
    def call(self, options):
        return self, options.pop("period")

    assert keywords.read(call) == set()
