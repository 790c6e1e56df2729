# a model is kept in the new format and read back
# environments: tf2.8 tf2.12 tf2.15 tf2.10
# expects: {"tf<2.12": "?save-format keras too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
model.fit(np.random.rand(8, 3), np.random.rand(8), verbose=0)
# %%
model.save('net.keras', save_format='keras')
again = tf.keras.models.load_model('net.keras')
