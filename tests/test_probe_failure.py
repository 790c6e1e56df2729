"""What the probe says about a failure, also when the objects in it are hostile."""

from __future__ import annotations

import json

import pytest
from kernels import Kernel


def test_frames_name_cells_as_the_notebook_does(kernel: Kernel) -> None:
    defined = kernel.run("def inner(x):\n    return 1 / x")
    failed = kernel.fail("value = 0\ninner(value)")
    found = kernel.facts_of(failed)["exceptions"]
    assert [(item["type"], item["module"], item["message"]) for item in found] == [
        ("ZeroDivisionError", "builtins", "division by zero")
    ]
    assert found[0]["frames"] == [
        {
            "path": f"Cell In[{failed.execution_count}]",
            "function": "<module>",
            "line": 2,
            "owner": "user",
            "text": "inner(value)",
        },
        {
            "path": f"Cell In[{defined.execution_count}]",
            "function": "inner",
            "line": 2,
            "owner": "user",
            "text": "return 1 / x",
        },
    ]


def test_frames_of_the_standard_library_and_of_packages_have_their_owner(kernel: Kernel) -> None:
    failed = kernel.fail("import json, traitlets\nclass A(traitlets.HasTraits):\n    x = traitlets.Int()\nA(x='no')")
    owners = [frame["owner"] for frame in kernel.facts_of(failed)["exceptions"][0]["frames"]]
    assert owners[0] == "user"
    assert set(owners[1:]) == {"traitlets"}
    failed = kernel.fail("json.loads('{')")
    assert [frame["owner"] for frame in kernel.facts_of(failed)["exceptions"][0]["frames"]][1:] == ["python"] * 3


def test_the_chain_goes_from_the_cell_to_the_origin(kernel: Kernel) -> None:
    failed = kernel.fail(
        "try:\n    try:\n        {}['a']\n    except KeyError as e:\n        raise ValueError('b') from e\n"
        "except ValueError:\n    raise TypeError('c')"
    )
    found = kernel.facts_of(failed)["exceptions"]
    assert [(item["type"], item.get("link")) for item in found] == [
        ("TypeError", None),
        ("ValueError", "context"),
        ("KeyError", "cause"),
    ]


def test_the_origin_behind_from_none_is_found(kernel: Kernel) -> None:
    failed = kernel.fail("try:\n    {}['a']\nexcept KeyError:\n    raise ValueError('b') from None")
    found = kernel.facts_of(failed)["exceptions"]
    assert [item["type"] for item in found] == ["ValueError", "KeyError"]


def test_a_group_is_followed_by_its_members(kernel: Kernel) -> None:
    if kernel.version == "3.8":  # has no groups; a class of that name is what the backport defines
        group = "class BaseExceptionGroup(Exception):\n    exceptions = property(lambda s: s._exceptions)\n"
        group += (
            "class Group(BaseExceptionGroup): pass\ne = Group('two')\ne._exceptions = (KeyError('a'), OSError('b'))\n"
        )
    else:
        group = "e = ExceptionGroup('two', [KeyError('a'), OSError('b')])\n"
    kernel.run(group + "import sys\nname = type(e).__name__\nsys.last_value = e")
    request = {"mode": "full", "ename": kernel.value("name").strip("'"), "evalue": "two", "executionCount": None}
    assert [item["type"] for item in kernel.facts(request)["exceptions"]][1:] == ["KeyError", "OSError"]


@pytest.mark.parametrize(
    "changes",
    [
        {"ename": "TypeError"},
        {"evalue": "another message"},
        {"executionCount": 99999},
        {"ename": "", "evalue": ""},
    ],
)
def test_another_failure_is_recognised_and_nothing_is_said_about_it(kernel: Kernel, changes: dict) -> None:
    failed = kernel.fail("raise ValueError('this message')")
    assert kernel.facts_of(failed)["sameFailure"] is True
    answer = kernel.facts_of(failed, **changes)
    assert answer["sameFailure"] is False
    assert set(answer) == {"probe", "environment", "sameFailure"}


def test_a_later_failure_of_the_same_text_is_another_one(kernel: Kernel) -> None:
    first = kernel.fail("raise ValueError('same')")
    second = kernel.fail("raise ValueError('same')")
    assert kernel.facts_of(second)["sameFailure"] is True
    assert kernel.facts_of(first)["sameFailure"] is False


@pytest.mark.parametrize(
    "failure",
    [
        "%%time\nraise ValueError('timed')",
        "raise SyntaxError('own')",
        "def f(:",
        "import asyncio\nawait asyncio.sleep(0)\nraise ValueError('awaited')",
        "raise KeyError('a\\u00e9\\U0001f600\\ud83d')",
        "raise ValueError('\\x1b[1mbold\\x1b[0m \"quoted\" back\\\\slash \\x00')",
        "raise type('Odd', (Exception,), {'__module__': 5})('m')",
    ],
)
def test_unusual_failures_are_recognised(kernel: Kernel, failure: str) -> None:
    failed = kernel.run(failure)
    assert failed.error is not None
    answer = kernel.facts_of(failed)
    assert answer["sameFailure"] is True
    assert answer["exceptions"][0]["type"] == failed.error["ename"]


HOSTILE = {
    "str": "def __str__(self): raise RuntimeError('no')",
    "str exit": "def __str__(self): raise SystemExit",
    "repr": "def __repr__(self): raise RuntimeError('no')",
    "class": "__class__ = property(lambda self: 1 / 0)",
    "cause": "__cause__ = property(lambda self: 1 / 0)",
    "getattribute": "def __getattribute__(self, name): raise RuntimeError(name)",
    "str subclass": "def __str__(self): return type('S', (str,), {'startswith': None, '__len__': None})('odd')",
}


@pytest.mark.parametrize("body", list(HOSTILE.values()), ids=list(HOSTILE))
def test_hostile_exceptions_do_no_harm(kernel: Kernel, body: str) -> None:
    kernel.run(
        f"import sys\nclass Hostile(Exception):\n    {body}\ntry:\n    raise Hostile('m')\nexcept Hostile as e:\n    sys.last_value = e"
    )
    before = kernel.value("id(__import__('sys').last_value)")
    answer = kernel.facts({"mode": "full", "ename": "Hostile", "evalue": "", "executionCount": None})
    assert answer["exceptions"][0]["type"] == "Hostile"
    assert kernel.value("id(__import__('sys').last_value)") == before


SHAPES = {
    "huge message": "e = ValueError('x' * 5000000)",
    "wide characters": "e = ValueError('\\U0001f600\"\\n' * 100000)",
    "cyclic chain": "e, f = ValueError('m'), KeyError('k')\ne.__context__ = f\nf.__context__ = e",
    "long chain": "e = None\nfor i in range(1000):\n    f = ValueError('m' * 5000)\n    f.__context__, e = e, f",
    "100,000 frames": (
        "import types\ntry:\n    raise ValueError('m')\nexcept ValueError as x:\n    e = x\n"
        "tb = e.__traceback__\nfor i in range(100000):\n    tb = types.TracebackType(tb, tb.tb_frame, 0, 1)\n"
        "e = e.with_traceback(tb)"
    ),
    "deep recursion": "def f(n): f(n + 1)\ntry:\n    f(0)\nexcept RecursionError as x:\n    e = x",
    "many long frames": (
        "def grow(n):\n    if not n: raise ValueError('m' * 9000)\n"
        "    try:\n        eval(compile('g(n - 1)', 'p' * 400, 'eval'), {'g': grow, 'n': n})\n"
        "    except ValueError as x:\n        raise ValueError('o' * 9000)\n"
        "try:\n    grow(40)\nexcept ValueError as x:\n    e = x"
    ),
}


@pytest.mark.parametrize("code", list(SHAPES.values()), ids=list(SHAPES))
def test_answers_are_bounded(kernel: Kernel, code: str) -> None:
    kernel.run(f"import sys\n{code}\nsys.last_value = e\nname = type(e).__name__")
    request = {"mode": "full", "ename": kernel.value("name").strip("'"), "evalue": "", "executionCount": None}
    answer = kernel.facts(request)
    assert answer["sameFailure"] is True
    assert 1 <= len(answer["exceptions"]) <= 8
    assert all(len(item["frames"]) <= 60 for item in answer["exceptions"])
    assert answer["environment"]["python"].startswith(kernel.version)
    assert len(json.dumps(answer, ensure_ascii=False).encode()) <= 64 * 1024
    kernel.run("sys.last_value = e = x = f = tb = None")


def test_a_printed_error_is_asked_about_with_the_environment_alone(kernel: Kernel) -> None:
    kernel.run("try:\n    1 / 0\nexcept Exception as e:\n    print(e)")
    assert set(kernel.facts({"mode": "environment"})) == {"probe", "environment"}
