# training failed and was printed, the plotting cell needs its history
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "cascade"}
# %%
import numpy as np
import tensorflow as tf

m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
m.compile('adam', 'mse')
# %%
try:
    train_history = m.fit(np.random.rand(10, 4), np.random.rand(10), verbose=0)
except Exception as e:
    print('training failed:', type(e).__name__, e)
# %%
loss = train_history.history['loss']
