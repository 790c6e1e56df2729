# a checkpoint every fifth epoch, as it used to be said
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
# %%
keep = tf.keras.callbacks.ModelCheckpoint('m.h5', monitor='loss', save_best_only=True, period=5)
model.fit(np.random.rand(8, 3), np.random.rand(8), epochs=5, callbacks=[keep], verbose=0)
