# a checkpoint of weights that ends in .h5
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3": "save-format keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
keep = tf.keras.callbacks.ModelCheckpoint('cp-{epoch:02d}.h5', save_weights_only=True, verbose=0)
# %%
model.fit(np.random.rand(8, 3), np.random.rand(8), epochs=2, callbacks=[keep], verbose=0)
