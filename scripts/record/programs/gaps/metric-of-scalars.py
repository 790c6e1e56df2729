# a metric is fed with one number at a time
# environments: tf2.3 tf2.8 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3.12": null, "tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
hits = tf.keras.metrics.Accuracy()
# %%
for truth, guess in [(1.0, 1.0), (0.0, 1.0)]:
    hits.update_state(truth, guess)
print(float(hits.result()))
