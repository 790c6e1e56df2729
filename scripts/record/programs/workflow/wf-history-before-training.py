# the plot comes before the training
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "cascade"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
# %% [skip]
training = model.fit(np.random.rand(8, 2), np.random.rand(8), epochs=2, verbose=0)
# %%
def best_epoch():
    return int(np.argmin(training.history['loss']))

print('best epoch', best_epoch())
