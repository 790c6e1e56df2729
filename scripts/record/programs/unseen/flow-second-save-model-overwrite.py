# a model is saved with include_optimizer and a folder
# expects: {"tfkeras>=3": "save-format keras too-new", "*": null}
# %%
import os
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('adam', 'mse')
folder = os.path.join('serving', 'regressor')
# %%
tf.keras.models.save_model(m, folder, overwrite=True, include_optimizer=False)
