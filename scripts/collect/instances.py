"""Attributes that only instances have: a fitted model's ``history``, a tensor's ``numpy``."""

import contextlib
import io
import os


def _public(value, given=()):
    """Non-underscore attribute names that exist on an instance."""
    return sorted(name for name in set(dir(value)) | set(given) if not name.startswith("_"))


def _fitted(keras, numpy):
    layer = keras.layers.Dense(1)
    model = keras.models.Sequential([layer])
    data = numpy.ones((4, 2), "float32")
    model.compile("sgd", "mse")
    history = model.fit(data, data[:, :1], epochs=1, verbose=0)
    inputs = keras.layers.Input((2,))
    functional = keras.models.Model(inputs, keras.layers.Dense(1)(inputs))
    functional.compile("sgd", "mse")
    functional.fit(data, data[:, :1], epochs=1, verbose=0)
    return {
        "models.Sequential": model,
        "Sequential": model,
        "models.Model": functional,
        "Model": functional,
        "layers.Dense": layer,
        "callbacks.History": history,
        "optimizers.SGD": model.optimizer,
    }


def _tensors(tensorflow):
    result = {"Variable": tensorflow.Variable([1.0])}
    result["Tensor"] = tensorflow.constant([1.0])
    return result


def instance_attributes(found):
    """Dotted class name -> attribute names seen on a real instance."""
    result = {}
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        for root in ("tensorflow.keras", "keras", "tf_keras"):
            if root.split(".")[0] not in found or os.environ.get("KERAS_BACKEND", "tensorflow") != "tensorflow":
                continue
            try:
                import numpy

                package = __import__(root.split(".")[0])
                keras = package.keras if "." in root else package
                for name, value in _fitted(keras, numpy).items():
                    result[root + "." + name] = _public(value)
            except Exception:  # some releases cannot build this; then nothing is known
                continue
        try:
            import tensorflow

            if found.get("tensorflow", "1").split(".")[0] != "1":
                for name, value in _tensors(tensorflow).items():
                    result["tensorflow." + name] = _public(value)
        except Exception:  # see above
            pass
    return result
