# an argument of a callback spelt wrongly
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
callbacks = [
    tf.keras.callbacks.EarlyStopping(monitor='val_loss', patients=3, restore_best_weights=True),
    tf.keras.callbacks.TerminateOnNaN(),
]
# %%
model.fit(np.random.rand(8, 2), np.random.rand(8), validation_split=0.25, callbacks=callbacks, verbose=0)
