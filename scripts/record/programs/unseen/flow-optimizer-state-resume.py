# training is resumed with the optimizer's weights from a pickle
# expects: {"tfkeras<2.11": null, "legacy": "optimizer-state tf-keras too-new", "*": "optimizer-state keras too-new"}
# %%
import pickle
import numpy as np
import tensorflow as tf

def make():
    net = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,)), tf.keras.layers.Dense(1)])
    net.compile(optimizer=tf.keras.optimizers.Adam(learning_rate=1e-2), loss='mse')
    return net
x, y = np.random.rand(32, 3), np.random.rand(32, 1)
# %%
net = make()
net.fit(x, y, epochs=2, verbose=0)
net.save_weights('net.weights.h5')
with open('optimizer.pkl', 'wb') as f:
    pickle.dump(net.optimizer.get_weights(), f)
# %%
net2 = make()
net2.train_on_batch(x, y)
net2.load_weights('net.weights.h5')
with open('optimizer.pkl', 'rb') as f:
    net2.optimizer.set_weights(pickle.load(f))
net2.fit(x, y, epochs=1, verbose=0)
