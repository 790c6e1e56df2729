# predict reads arrays from a generator
# environments: tf2.3 tf2.8 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(1, input_shape=(3,))])

def batches():
    for _ in range(2):
        yield np.zeros((4, 3))
# %%
print(model.predict(batches(), steps=2).shape)
