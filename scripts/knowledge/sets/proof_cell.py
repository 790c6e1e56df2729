"""What a set must be able to do; sent to a kernel of that set as one cell."""

import os
import re
import sysconfig
import tempfile

import h5py  # noqa: F401
import matplotlib.pyplot  # noqa: F401
import numpy as np
import pandas as pd
import PIL.Image  # noqa: F401
import scipy.stats  # noqa: F401
import sklearn.linear_model  # noqa: F401
import tensorflow as tf
from tensorflow import keras

minor = int(tf.__version__.split(".")[1])
frame = pd.DataFrame(np.random.rand(32, 4).astype("float32"))
x, y = frame.values, np.random.randint(0, 2, (32, 1))
model = keras.Sequential(
    [keras.layers.Dense(8, activation="relu", input_shape=(4,)), keras.layers.Dense(1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
model.fit(tf.data.Dataset.from_tensor_slices((x, y)).batch(8), epochs=1, verbose=0)
before = model.predict(x, verbose=0)
for suffix in [".h5"] + ([".keras"] if minor >= 12 else []):
    path = os.path.join(tempfile.mkdtemp(), "model" + suffix)
    model.save(path)
    again = keras.models.load_model(path)
    assert np.allclose(before, again.predict(x, verbose=0), atol=1e-5), suffix
assert tf.reduce_sum(tf.constant(np.arange(4.0))).numpy() == 6.0
if minor >= 2:
    import keras as standalone  # noqa: F401
try:
    from importlib import metadata
except ImportError:
    import importlib_metadata as metadata
# Of the environment alone: setuptools puts the copies that it carries on the path.
places = list({sysconfig.get_path(kind) for kind in ("purelib", "platlib")})
found = metadata.distributions(path=places)
held = {re.sub(r"[-_.]+", "-", d.metadata["Name"]).lower() + "==" + d.version for d in found}
print("HOLDS", *sorted(held))
try:
    import tensorboard.program  # noqa: F401

    board = "ok"
except ImportError as error:
    board = str(error)
    assert minor > 20, f"tensorboard: {error}"
implementation = type(model).__module__.split(".")[0]
print(
    "PROOF", tf.__version__, getattr(keras, "__version__", "-"), np.__version__, implementation, "tensorboard:" + board
)
