# a model is pruned
# environments: tf2.18-tfmot0.7
# expects: {"*": "fault"}
# %%
import numpy as np
import tensorflow as tf
import tensorflow_model_optimization as tfmot

model = tf.keras.Sequential([tf.keras.layers.Dense(8, activation='relu', input_shape=(4,)), tf.keras.layers.Dense(2)])
# %%
pruned = tfmot.sparsity.keras.prune_low_magnitude(model)
pruned.compile('adam', 'mse')
pruned.fit(np.random.rand(16, 4), np.random.rand(16, 2), callbacks=[tfmot.sparsity.keras.UpdatePruningStep()], verbose=0)
