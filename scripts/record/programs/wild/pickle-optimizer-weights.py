# optimizer weights pickled between sessions
# expects: {"tfkeras<2.11": null, "legacy": "optimizer-state tf-keras too-new", "*": "optimizer-state keras too-new"}
# %%
import pickle
import numpy as np
import tensorflow as tf
# %%
class Checkpointer:
    def __init__(self, model, fn='state.pkl'):
        self.model, self.fn = model, fn

    def dump(self):
        state = {'weights': self.model.get_weights(), 'opt': self.model.optimizer.get_weights()}
        with open(self.fn, 'wb') as f:
            pickle.dump(state, f)
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('adam', 'mse')
m.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
Checkpointer(m).dump()
