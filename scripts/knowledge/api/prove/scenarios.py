"""Small trainings that use a method of models or metrics. Runs inside an environment.

    python scenarios.py OUT.json NAME...

Weights start from constants and nothing is shuffled, so that two Keras releases must
come to the same numbers.
"""

import json
import sys
import warnings

import numpy


def _keras():
    import tensorflow

    return tensorflow.keras


def _model():
    keras = _keras()
    model = keras.models.Sequential([keras.layers.Input((3,)), keras.layers.Dense(2, activation="softmax")])
    model.set_weights([numpy.array([[0.1, 0.6], [0.5, 0.2], [0.3, 0.4]], "float32"), numpy.zeros(2, "float32")])
    model.compile("sgd", "categorical_crossentropy")
    return model


def _data():
    random = numpy.random.RandomState(0)
    x = random.rand(8, 3).astype("float32")
    return x, numpy.eye(2, dtype="float32")[random.randint(0, 2, 8)]


def _batches():
    x, y = _data()
    while True:
        for at in (0, 4):
            yield x[at : at + 4], y[at : at + 4]


def _inputs():
    for x, _ in _batches():
        yield x


def _weights(model):
    return [weight.tolist() for weight in model.get_weights()]


def training(method):
    """Weights after two epochs over a generator."""
    model = _model()
    getattr(model, method)(_batches(), steps_per_epoch=2, epochs=2, verbose=0)
    return _weights(model)


def evaluating(method):
    """Loss over a generator."""
    model = _model()
    return numpy.asarray(getattr(model, method)(_batches(), steps=2, verbose=0)).reshape(-1).tolist()


def predicting(method):
    """Predictions over a generator; Keras 3 wants tuples from one."""
    batches = _inputs() if method == "predict_generator" else ((x,) for x in _inputs())
    return getattr(_model(), method)(batches, steps=2, verbose=0).tolist()


def classes(method):
    """What a method says of an array."""
    return numpy.asarray(getattr(_model(), method)(_data()[0])).tolist()


def resetting(method):
    """Result of a metric before and after a reset."""
    metric = _keras().metrics.Mean()
    metric.update_state([1.0, 3.0])
    before = float(metric.result())
    getattr(metric, method)()
    return [before, float(metric.result())]


SCENARIOS = {
    "fit_generator": training,
    "fit": training,
    "evaluate_generator": evaluating,
    "evaluate": evaluating,
    "predict_generator": predicting,
    "predict": predicting,
    "predict_classes": classes,
    "predict_proba": classes,
    "predict on an array": lambda _: classes("predict"),
    "reset_states": resetting,
    "reset_state": resetting,
}


def main(arguments):
    """Runs the command; the result is the exit code."""
    warnings.simplefilter("ignore")
    results = {}
    for name in arguments[1:]:
        try:
            results[name] = {"result": SCENARIOS[name](name)}
        except Exception as error:  # what it raises is the outcome
            results[name] = {"error": f"{type(error).__name__}: {str(error)[:200]}"}
    with open(arguments[0], "w") as file:
        json.dump(results, file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
