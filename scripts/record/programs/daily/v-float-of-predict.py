# float() of a prediction of shape (1, 1)
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"numpy<2.5": null, "*": "?numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf

m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])

def score(model, row):
    return float(model.predict(row.reshape(1, -1)))

# %%
print(round(score(m, np.random.rand(4)), 3))
