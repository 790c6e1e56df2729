# an optimizer spelt wrongly in a table of experiments
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import numpy as np
import tensorflow as tf
TABLE = [{'units': 4, 'optimizer': 'adam'}, {'units': 8, 'optimizer': 'rmsporp'}]

def run(units, optimizer):
    model = tf.keras.Sequential([tf.keras.layers.Dense(units, activation='relu', input_shape=(2,)), tf.keras.layers.Dense(1)])
    model.compile(optimizer=optimizer, loss='mse')
    return model.fit(np.random.rand(8, 2), np.random.rand(8), epochs=1, verbose=0).history['loss'][-1]
# %%
for experiment in TABLE:
    print(experiment, run(**experiment))
