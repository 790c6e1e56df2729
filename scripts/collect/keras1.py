"""Reads from Keras 2.3.1 which Keras 1 argument names it converts, and into what.

Runs in an environment with Keras 2.3.1::

    python scripts/collect/keras1.py OUT.json

The tables lie in the closures of the decorators of ``keras.legacy.interfaces``; what
only code converts is found by the names in that code.
"""

import inspect
import json
import sys
import warnings

#: Old names that code converts and no table lists, with what they became.
BY_CODE = {"nb_row": "kernel_size", "nb_col": "kernel_size", "forget_bias_init": "unit_forget_bias"}


def _constants(function):
    """Strings in the code of a converter and of the converters that it calls."""
    found = set(function.__code__.co_consts)
    for name in function.__code__.co_names:
        inner = function.__globals__.get(name)
        if name.endswith("preprocessor") and inspect.isfunction(inner):
            found |= _constants(inner)
    return found


def pairs_of(function):
    """Old name -> new name of a decorated function, from the decorator's closure."""
    if getattr(function, "_original_function", None) is None:
        return None
    cells = dict(zip(function.__code__.co_freevars, function.__closure__ or ()))
    found = {old: new for old, new in cells["conversions"].cell_contents}
    preprocessor = cells["preprocessor"].cell_contents
    if preprocessor is not None:
        constants = _constants(preprocessor)
        found.update({old: new for old, new in BY_CODE.items() if old in constants})
    return found


def main(arguments):
    """Runs the command; the result is the exit code."""
    warnings.simplefilter("ignore")
    import keras
    import keras.engine.saving

    result = {}
    classes = [cls for _, cls in inspect.getmembers(keras.layers, inspect.isclass)]
    classes += [keras.models.Model, keras.models.Sequential]
    classes += [cls for _, cls in inspect.getmembers(keras.preprocessing.image, inspect.isclass)]
    for cls in classes:
        found = pairs_of(cls.__init__)
        if found:
            result[cls.__name__] = found
        for name, member in vars(cls).items():
            found = pairs_of(member)
            if found and name != "__init__":
                result[f"{cls.__name__}.{name}"] = found
    data = {"release": keras.__version__, "source": "keras/legacy/interfaces.py", "conversions": result}
    with open(arguments[0], "w") as file:
        json.dump(data, file, indent=1, sort_keys=True)
        file.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
