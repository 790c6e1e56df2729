# a progress callback that walks through self.params['metrics']
# expects: {"legacy": "custom-object-api tf-keras too-new", "tf<2.6": "custom-object-api tensorflow too-new", "*": "custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf

class Live(tf.keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.series = {name: [] for name in self.params['metrics']}

    def on_epoch_end(self, epoch, logs=None):
        for name in self.series:
            self.series[name].append(logs.get(name))
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('sgd', 'mse', metrics=['mae'])
live = Live()
m.fit(np.random.rand(8, 2), np.random.rand(8), epochs=2, callbacks=[live], verbose=0)
print(live.series)
