# a plot without the import of its library
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "undefined-name"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
history = model.fit(np.random.rand(8, 2), np.random.rand(8), epochs=2, verbose=0)
# %%
def curves(history):
    plt.figure(figsize=(8, 4))
    plt.plot(history.history['loss'])
curves(history)
