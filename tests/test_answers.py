"""The script that asks an environment for names and for what they take."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts" / "collect"))

import answers


class Open:
    """Takes anything when made, and checks it afterwards, like layers of Keras."""

    def __new__(cls, *args, **kwargs):
        return super().__new__(cls)

    def __init__(self, units, *, name=None):
        self.units, self.name = units, name

    def call(self, inputs, **kwargs):
        return inputs, kwargs

    @staticmethod
    def make(config):
        return config

    @classmethod
    def read(cls, path, /, mode="r"):
        return path, mode


def test_a_class_takes_what_both_new_and_init_take():
    assert answers.takes(Open, None, "Open") == "name units"
    assert answers.takes(object, None, "object") == ""


def test_the_first_parameter_is_left_out_where_an_instance_fills_it():
    assert answers.takes(Open.call, Open, "call") == "inputs **"
    assert answers.takes(Open.make, Open, "make") == "config"
    assert answers.takes(Open.read, Open, "read") == "mode"


def test_what_is_not_called_and_what_cannot_be_told():
    assert answers.takes(1, None, "one") is None
    assert answers.takes(sys, None, "sys") is None
    assert answers.takes(dict.fromkeys, None, "fromkeys") in ("?", "")


def test_names_are_found_by_getattr_and_by_import():
    found = answers.answers(["xml", "xml.sax", "xml.sax.handler", "xml.sax.handler.ContentHandler", "xml.sax.nothing"])
    assert sorted(found) == ["xml", "xml.sax", "xml.sax.handler", "xml.sax.handler.ContentHandler"]
    assert found["xml.sax.handler.ContentHandler"] == ""
