# a grid of experiments that goes on after failures and prints them
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

def run(filters):
    model = tf.keras.Sequential([
        tf.keras.layers.Conv2D(filters, 5, activation='relu', input_shape=(8, 8, 1)),
        tf.keras.layers.MaxPooling2D(2),
        tf.keras.layers.Conv2D(filters, 5, activation='relu'),
        tf.keras.layers.Flatten(),
        tf.keras.layers.Dense(1),
    ])
    model.compile('adam', 'mse')
    return model.fit(np.random.rand(4, 8, 8, 1), np.random.rand(4), verbose=0)
# %%
import traceback
try:
    run(4)
except Exception:
    print('experiment failed')
    traceback.print_exc()
