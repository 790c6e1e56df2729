# the step of the optimizer decides in a callback
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
class Half(tf.keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        if self.model.optimizer.iterations.numpy() % self.evry == 0:
            print('step')
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('sgd', 'mse')
m.fit(np.random.rand(8, 2), np.random.rand(8), callbacks=[Half()], verbose=0)
