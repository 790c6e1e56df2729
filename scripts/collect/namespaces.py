"""Which dotted module names are public, read from the generated API folders on disk."""

import importlib
import os
import sys

#: Below these roots another name space is repeated; a rule of the index answers for them.
_REPEATED = ("tensorflow.compat.v2.", "tensorflow.compat.v1.compat.", "tensorflow.v2.", "tensorflow.v1.")
_NOT_PUBLIC = {"src", "_tf_keras", "_legacy", "api", "backend_config", "__internal__", "protobuf"}
_OLD_PRIVATE = ("engine", "legacy")


def directory(package):
    """Folder of an importable package, or None."""
    try:
        module = importlib.import_module(package)
    except Exception:  # an import of a broken installation may raise anything
        return None
    paths = list(getattr(module, "__path__", []))
    file = getattr(module, "__file__", None)
    return os.path.dirname(file) if file else (paths[0] if paths else None)


def _packages(folder, prefix):
    """Dotted names of the packages in a folder of generated API files."""
    found = []
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if os.path.isfile(os.path.join(path, "__init__.py")):
            found.append(prefix + "." + name)
            found += _packages(path, prefix + "." + name)
        elif name.endswith(".py") and not name.startswith("_"):
            found.append(prefix + "." + name[:-3])
    return found


def _visible(names):
    result = []
    for name in names:
        parts = name.split(".")
        if any(part.startswith("_") for part in parts[1:]) or (name + ".").startswith(_REPEATED):
            continue
        result.append(name)
    return result


def _first(*folders):
    for folder in folders:
        if folder and os.path.isdir(folder):
            return folder
    return None


def tensorflow_modules():
    """Public modules of ``tensorflow``, ``tensorflow.keras`` included, sorted."""
    home = directory("tensorflow")
    if home is None:
        return []
    core = os.path.join(os.path.dirname(home), "tensorflow_core")
    base = core if os.path.isdir(core) else home
    import tensorflow

    major = getattr(tensorflow, "__version__", "2").split(".")[0]
    names = _packages(os.path.join(base, "_api", "v" + major), "tensorflow")
    keras = keras_folder(base)
    if keras:
        below = [""] + [name[len("keras") :] for name in _packages(keras, "keras")]
        for root in ("tensorflow.keras", "tensorflow.compat.v1.keras"):
            names += [root + rest for rest in below]
        for alias in ("losses", "metrics", "optimizers", "initializers"):
            names += [
                "tensorflow." + alias + rest[len(alias) + 1 :]
                for rest in below
                if (rest + ".").startswith("." + alias + ".")
            ]
    estimator = directory("tensorflow_estimator")
    if estimator:
        for version, root in (("v" + major, "tensorflow"), ("v1", "tensorflow.compat.v1")):
            folder = os.path.join(estimator, "python", "estimator", "api", "_" + version, "estimator")
            if os.path.isdir(folder):
                names += [root + ".estimator", *_packages(folder, root + ".estimator")]
    return ["tensorflow", *_visible(sorted(set(names)))]


def keras_folder(base):
    """The folder of generated files behind ``tensorflow.keras``, or None."""
    if os.environ.get("TF_USE_LEGACY_KERAS") in ("1", "true", "True"):
        legacy = directory("tf_keras")
        return _first(legacy and os.path.join(legacy, "api", "_v2", "keras"))
    keras = directory("keras")
    parts = (("_tf_keras", "keras"), ("api", "_tf_keras", "keras"), ("api", "_v2", "keras"))
    modern = [os.path.join(keras, *names) for names in parts] if keras else []
    return _first(os.path.join(base, "python", "keras", "api", "_v2", "keras"), os.path.join(base, "keras"), *modern)


def keras_modules():
    """Public modules of ``keras``, sorted."""
    home = directory("keras")
    if home is None:
        return []
    generated = _first(os.path.join(home, "api", "_v2", "keras"))
    if generated:
        return ["keras", *_visible(_packages(generated, "keras"))]
    # Keras 3.3.0 has it one folder deeper.
    three = _first(os.path.join(home, "_tf_keras", "keras"), os.path.join(home, "api", "_tf_keras", "keras"))
    if three:
        api = _first(os.path.join(home, "api"))
        names = set(_packages(api or home, "keras"))
        keep = [name for name in sorted(names) if name.split(".")[1] not in _NOT_PUBLIC]
        return ["keras", *_visible(keep)]
    # Up to 2.4 nothing is generated: the packages of the first level are the documented ones.
    first = [
        name for name in _packages(home, "keras") if name.count(".") == 1 and name.split(".")[1] not in _OLD_PRIVATE
    ]
    extra = ["keras.preprocessing.image", "keras.preprocessing.sequence", "keras.preprocessing.text"]
    extra += [name for name in _packages(home, "keras") if name.startswith(("keras.datasets.", "keras.applications."))]
    return ["keras", *_visible(sorted(set(first) | set(extra)))]


def tf_keras_modules():
    """Public modules of ``tf_keras``, sorted."""
    home = directory("tf_keras")
    folder = home and _first(os.path.join(home, "api", "_v2", "keras"))
    if not folder:
        return []
    return ["tf_keras", *_visible(_packages(folder, "tf_keras"))]


def resolve(dotted):
    """The module behind a dotted name, by attributes first and import second, or None."""
    parts = dotted.split(".")
    try:
        value = importlib.import_module(parts[0])
    except Exception:  # see directory()
        return None
    for index, part in enumerate(parts[1:], 2):
        try:
            value = getattr(value, part)
        except Exception:  # lazy loaders raise what they like
            try:
                value = importlib.import_module(".".join(parts[:index]))
            except Exception:  # see directory()
                return None
    # A loader that stands in for a module knows its names only once it has been used.
    try:
        dir(value)
    except Exception:  # see above
        return None
    return sys.modules.get(getattr(value, "__name__", ""), value) if "Lazy" in type(value).__name__ else value
