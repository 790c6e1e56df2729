# a search over layer widths
# environments: tf2.18-tuner1.0
# expects: {"*": "fault"}
# %%
import numpy as np
from tensorflow import keras
import keras_tuner as kt

def build(hp):
    model = keras.Sequential([keras.layers.Dense(hp.Int('units', 4, 8, step=4), activation='relu'), keras.layers.Dense(1)])
    model.compile(keras.optimizers.Adam(hp.Choice('lr', [1e-2, 1e-3])), 'mse')
    return model
# %%
tuner = kt.RandomSearch(build, objective='val_loss', max_trials=2, directory='search', project_name='widths', overwrite=True)
tuner.search(np.random.rand(20, 3), np.random.rand(20), epochs=1, validation_split=0.25, verbose=0)
best = tuner.get_best_models(1)[0]
