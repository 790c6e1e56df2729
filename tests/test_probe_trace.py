"""The probe leaves no trace: whatever a user can look at is the same before and after."""

from __future__ import annotations

import pytest
from kernels import Kernel

FAILING = """
import sys
kept = [1, 2]
kept
def inner(value):
    raise ValueError('no ' + value)
inner('luck')
"""
ENVIRONMENT = {"mode": "environment"}
SHADOWED = [
    "type",
    "str",
    "list",
    "dict",
    "len",
    "isinstance",
    "getattr",
    "hasattr",
    "exec",
    "eval",
    "print",
    "open",
    "sys",
    "json",
    "object",
    "tuple",
    "int",
    "set",
    "range",
    "min",
    "max",
    "sorted",
    "any",
    "all",
    "map",
    "id",
    "repr",
    "vars",
    "globals",
    "locals",
    "super",
    "property",
    "BaseException",
    "Exception",
    "__import__",
    "compile",
    "bytes",
    "r",
    "ns",
    "b",
    "module",
    "environment",
    "facts",
    "get_ipython",
    "In",
    "Out",
    "REQUEST",
    "os",
    "re",
    "linecache",
]

# What a notebook shows of its kernel; `_i` and the like are in the namespace.
STATE = """(lambda sys, ip: [
    sorted((name, id(value)) for name, value in ip.user_ns.items()),
    ip.execution_count, len(ip.user_ns['In']), sorted(ip.user_ns['Out']),
    id(ip.user_ns.get('_')), id(ip.user_ns.get('__')), ip.history_manager.input_hist_raw[:],
    id(sys.last_type), id(sys.last_value), id(sys.last_traceback), id(getattr(sys, 'last_exc', None)),
    sorted(sys.modules), sys.getrecursionlimit(), sorted(vars(sys.modules['builtins'])), list(sys.path),
])(__import__('sys'), __import__('IPython').get_ipython())"""


def test_everything_a_user_can_see_is_as_before(kernel: Kernel) -> None:
    kernel.run("6 * 7")
    failed = kernel.fail(FAILING)
    before = kernel.value(STATE)
    assert kernel.facts_of(failed)["sameFailure"] is True
    kernel.facts(ENVIRONMENT)
    assert kernel.value(STATE) == before
    following = kernel.run("_")
    assert following.execution_count == failed.execution_count + 1


def test_the_debugger_still_finds_the_failure(kernel: Kernel) -> None:
    failed = kernel.fail(FAILING)
    kernel.facts_of(failed)
    shown = kernel.run("%tb")
    assert shown.error is not None or "no luck" in "".join(shown.streams.values())


def test_a_request_without_a_failure_sets_nothing(kernel: Kernel) -> None:
    kernel.run(
        "import sys\nfor name in ('last_type', 'last_value', 'last_traceback', 'last_exc'):\n    sys.__dict__.pop(name, 0)"
    )
    answer = kernel.facts({"mode": "full", "ename": "ValueError", "evalue": "x", "executionCount": 1})
    assert answer["sameFailure"] is False
    assert "exceptions" not in answer
    assert kernel.value("'last_value' in __import__('sys').__dict__") == "False"


@pytest.mark.parametrize("value", ["None", "1", "lambda *a, **k: 1 / 0"])
def test_shadowed_names_do_not_matter(kernel: Kernel, value: str) -> None:
    code = "\n".join(f"{name} = {value}" for name in SHADOWED) + "\nraise KeyError('gone')"
    failed = kernel.fail(code)
    answer = kernel.facts_of(failed)
    assert answer["sameFailure"] is True
    assert answer["exceptions"][0]["type"] == "KeyError"
    assert answer["environment"]["installed"]["ipykernel"]


def test_objects_of_the_failure_are_not_kept_alive(kernel: Kernel) -> None:
    failed = kernel.fail(
        "import weakref, gc\nclass Big: pass\n"
        "def use():\n    big = Big()\n    global seen\n    seen = weakref.ref(big)\n    raise ValueError('big')\nuse()"
    )
    assert kernel.facts_of(failed)["sameFailure"] is True
    kernel.fail("1 / 0")
    kernel.run("_ = gc.collect()")
    assert kernel.value("seen() is None") == "True"


def test_it_works_while_an_exception_class_watches_every_access(kernel: Kernel) -> None:
    failed = kernel.fail(
        "calls = []\n"
        "class Watched(Exception):\n"
        "    def __getattribute__(self, name):\n"
        "        calls.append(name)\n"
        "        return super().__getattribute__(name)\n"
        "raise Watched('seen')"
    )
    kernel.run("before = list(calls)")
    assert kernel.facts_of(failed)["sameFailure"] is True
    assert kernel.value("calls == before") == "True"
