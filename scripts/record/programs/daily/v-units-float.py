# half as many units, computed with a division
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras import layers

def funnel(n_inputs, stages=2):
    model = tf.keras.Sequential()
    units = n_inputs / 2
    model.add(layers.Dense(units, activation='relu', input_shape=(n_inputs,)))
    for _ in range(stages - 1):
        units = units / 2
        model.add(layers.Dense(units, activation='relu'))
    return model

model = funnel(32)
