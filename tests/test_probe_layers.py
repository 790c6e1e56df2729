"""The layers around a failure, with stand-in base classes: only the protocol's shapes, not what a release does."""

from __future__ import annotations

import pytest
from kernels import Kernel

# The base classes where Keras 3 has them, and a filter that cuts the traceback as Keras does.
STUB = """
import sys, types
for name in ('keras', 'keras.src', 'keras.src.layers', 'keras.src.layers.layer', 'keras.src.models'):
    sys.modules.setdefault(name, types.ModuleType(name))
def filtered(self, x):
    try:
        return self.call(x)
    except Exception as e:
        tb = e.__traceback__
        while tb.tb_next: tb = tb.tb_next
        raise e.with_traceback(tb) from None
class Layer:
    def __init__(self, name):
        self.__dict__.update(name=name, _layers=[], built=True, _called=False)
    def __call__(self, x):
        self.__dict__['_called'] = True
        return filtered(self, x)
class Model(Layer):
    pass
class Sequential(Model):
    def __init__(self, name, layers):
        super().__init__(name)
        self.__dict__['_layers'] = layers
    def call(self, x):
        for layer in self._layers:
            x = layer(x)
        return x
for cls, where in ((Layer, 'layers.layer'), (Model, 'models'), (Sequential, 'models')):
    cls.__module__ = 'keras.src.' + where
    setattr(sys.modules['keras.src.' + where], cls.__name__, cls)
class Ok(Layer):
    def call(self, x): return x
class Bad(Layer):
    def call(self, x): raise ValueError('bad input')
"""


@pytest.fixture
def stubbed(kernel: Kernel) -> Kernel:
    assert kernel.run(STUB).status == "ok"
    return kernel


def test_the_failing_layer_is_found_behind_a_filtered_traceback(stubbed: Kernel) -> None:
    stubbed.run("m = Sequential('outer', [Ok('a'), Sequential('inner', [Ok('b'), Bad('c')]), Ok('d')])")
    answer = stubbed.facts_of(stubbed.fail("m(1)"))
    found = [(item["name"], item["path"], item["called"], item["failing"]) for item in answer["layers"]]
    assert found == [
        ("a", ["outer"], True, False),
        ("inner", ["outer"], True, False),
        ("b", ["outer", "inner"], True, False),
        ("c", ["outer", "inner"], True, True),
        ("d", ["outer"], False, False),
    ]
    assert answer["model"] == {
        "name": "outer",
        "class": "Sequential",
        "keras": "keras3",
        "built": True,
        "compiled": False,
    }
    assert answer["layers"][3]["custom"] is True


def test_a_model_that_the_failing_line_names_is_described(stubbed: Kernel) -> None:
    stubbed.run("m = Sequential('named', [Ok('a')])")
    answer = stubbed.facts_of(stubbed.fail("m.predict_classes(1)"))
    assert answer["model"]["name"] == "named"
    assert [item["failing"] for item in answer["layers"]] == [False]


def test_two_models_in_one_line_are_not_guessed_between(stubbed: Kernel) -> None:
    stubbed.run("m, n = Sequential('m', []), Sequential('n', [])")
    answer = stubbed.facts_of(stubbed.fail("m.x + n.y"))
    assert "model" not in answer
    assert "layers" not in answer


def test_hostile_layers_run_no_code_of_theirs(stubbed: Kernel) -> None:
    stubbed.run(
        "touched = []\n"
        "class Sly(Bad):\n"
        "    name = property(lambda self: touched.append('name'))\n"
        "    __class__ = property(lambda self: touched.append('class'))\n"
        "    def __repr__(self): touched.append('repr')\n"
        "    def __eq__(self, other): touched.append('eq')\n"
        "    __hash__ = None\n"
        "m = Sequential('m', [Ok('a'), Sly('s')])"
    )
    failed = stubbed.fail("m(1)")
    stubbed.run("touched.clear()")
    answer = stubbed.facts_of(failed)
    assert [(item["name"], item["failing"]) for item in answer["layers"]] == [("a", False), ("s", True)]
    assert stubbed.value("touched") == "[]"


def test_a_huge_model_is_shown_around_its_failing_layer(stubbed: Kernel) -> None:
    stubbed.run(
        "m = Sequential('huge', [Ok('l%d' % i) for i in range(400)] + [Bad('bad')] + [Ok('t%d' % i) for i in range(400)])"
    )
    answer = stubbed.facts_of(stubbed.fail("m(1)"))
    assert len(answer["layers"]) <= 200
    assert [item["name"] for item in answer["layers"] if item["failing"]] == ["bad"]


def test_models_that_hold_themselves_end(stubbed: Kernel) -> None:
    stubbed.run("m = Sequential('m', [Bad('bad')])\nm._layers.append(m)")
    answer = stubbed.facts_of(stubbed.fail("m(1)"))
    assert next(item["name"] for item in answer["layers"]) == "bad"


def test_without_keras_nothing_is_said_about_layers(kernel: Kernel) -> None:
    kernel.run("import sys\nfor name in [n for n in sys.modules if n.split('.')[0] == 'keras']: del sys.modules[name]")
    answer = kernel.facts_of(kernel.fail("1 / 0"))
    assert set(answer) == {"probe", "environment", "sameFailure", "exceptions"}
