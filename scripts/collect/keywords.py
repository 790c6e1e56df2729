"""Keywords that the body of a function looks for in its ``**kwargs``."""

import ast
import inspect
import textwrap

_READERS = ("pop", "get", "setdefault")


def mentioned(function):
    """Identifiers among the strings of a function and of what it wraps: names worth trying."""
    found = set()
    while function is not None:
        code = getattr(function, "__code__", None)
        found |= _strings(code) if code is not None else set()
        function = getattr(function, "__wrapped__", None)
    return found


def _strings(code):
    found = set()
    for constant in code.co_consts:
        parts = constant if isinstance(constant, (tuple, frozenset)) else (constant,)
        found |= {part for part in parts if isinstance(part, str) and part.isidentifier()}
    return found


def read(function):
    """Keywords that the source takes out of ``kwargs`` one by one; a function without source reads none."""
    function = inspect.unwrap(function)
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    except (OSError, TypeError, SyntaxError):
        return set()
    definition = tree.body[0]
    keywords = getattr(getattr(definition, "args", None), "kwarg", None)
    if keywords is None:
        return set()
    found = set()
    for node in ast.walk(definition):
        found |= _named_by(node, keywords.arg)
    return found


def _named_by(node, keywords):
    """``kwargs.pop("x")``, ``kwargs["x"]`` and ``"x" in kwargs`` name x."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _READERS:
        return _constant(node.args[0]) if node.args and _is(node.func.value, keywords) else set()
    if isinstance(node, ast.Subscript) and _is(node.value, keywords):
        return _constant(getattr(node.slice, "value", node.slice))
    if isinstance(node, ast.Compare) and any(isinstance(one, (ast.In, ast.NotIn)) for one in node.ops):
        return _constant(node.left) if _is(node.comparators[0], keywords) else set()
    return set()


def _is(node, name):
    return isinstance(node, ast.Name) and node.id == name


def _constant(node):
    value = getattr(node, "value", getattr(node, "s", None)) if not isinstance(node, str) else node
    return {value} if isinstance(value, str) and value.isidentifier() else set()
