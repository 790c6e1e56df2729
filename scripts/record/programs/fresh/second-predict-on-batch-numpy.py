# .numpy() of predict_on_batch, as in TF 2.0
# environments: tf2.0-keras2.3 tf2.4 tf2.9 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-legacy-switch
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-new", "legacy": "?behaviour-changed tf-keras too-new", "*": "?behaviour-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
q = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(4,))])
def act(state):
    values = q.predict_on_batch(state[None]).numpy()[0]
    return int(np.argmax(values))
act(np.zeros(4, 'float32'))
