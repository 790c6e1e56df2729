"""Writes the signature of a callable as one short string.

Tokens are joined by commas, in the order of the signature: ``a`` required, ``a=``
optional, ``/a`` positional-only, ``*args``, ``!a`` keyword-only, ``**kwargs``.
The bound first parameter (``self``, ``cls``) is left out.
"""

import inspect

_PREFIXES = {
    inspect.Parameter.POSITIONAL_ONLY: "/",
    inspect.Parameter.POSITIONAL_OR_KEYWORD: "",
    inspect.Parameter.VAR_POSITIONAL: "*",
    inspect.Parameter.KEYWORD_ONLY: "!",
    inspect.Parameter.VAR_KEYWORD: "**",
}
_OPEN = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


def _decorated(function):
    """The argument specification that a TensorFlow decorator announces, or None."""
    decorator = getattr(function, "_tf_decorator", None)
    return getattr(decorator, "_decorator_argspec", None) if decorator is not None else None


def _from_argspec(spec, bound):
    names = list(spec.args)[1 if bound else 0 :]
    optional = len(spec.defaults or ())
    tokens = [name + ("=" if index >= len(names) - optional else "") for index, name in enumerate(names)]
    if spec.varargs:
        tokens.append("*" + spec.varargs)
    keyword_defaults = getattr(spec, "kwonlydefaults", None) or {}
    for name in getattr(spec, "kwonlyargs", None) or ():
        tokens.append("!" + name + ("=" if name in keyword_defaults else ""))
    keywords = getattr(spec, "varkw", None) or getattr(spec, "keywords", None)
    if keywords:
        tokens.append("**" + keywords)
    return ",".join(tokens)


def signature(function, bound):
    """The signature string, or None where Python cannot tell.

    ``bound`` says that the first positional parameter is filled by the instance
    or class.
    """
    try:
        spec = _decorated(function)
        if spec is not None:
            return _from_argspec(spec, bound)
        parameters = list(inspect.signature(function).parameters.values())
    except Exception:  # a foreign object may raise anything here
        return None
    if bound and parameters and parameters[0].kind not in _OPEN:
        parameters = parameters[1:]
    tokens = []
    for parameter in parameters:
        required = parameter.default is parameter.empty and parameter.kind not in _OPEN
        optional = "=" if not required and parameter.kind not in _OPEN else ""
        tokens.append(_PREFIXES[parameter.kind] + parameter.name + optional)
    return ",".join(tokens)


def constructor(cls):
    """The signature string of calling a class, or None.

    ``__init__`` is read and not ``inspect.signature(cls)``: Keras classes have a
    ``__new__`` that takes anything.
    """
    if cls.__init__ is not object.__init__:
        return signature(cls.__init__, True)
    if cls.__new__ is not object.__new__:
        return signature(cls.__new__, True)
    return ""
