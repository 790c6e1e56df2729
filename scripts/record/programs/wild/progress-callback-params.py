# progress callback that reads params['metrics']
# expects: {"tf<2.2": null, "legacy": "custom-object-api tf-keras too-new", "tf<2.6": "custom-object-api tensorflow too-new", "*": "custom-object-api keras too-new"}
# %%
import numpy as np
from tensorflow import keras as k
# %%
class BatchLogger(k.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.seen = 0
        self.names = [m for m in self.params['metrics'] if not m.startswith('val_')]

    def on_batch_end(self, batch, logs=None):
        self.seen += 1
        print(' '.join('%s=%.3f' % (n, logs[n]) for n in self.names))

def fit_quiet(model, x, y, **kw):
    return model.fit(x, y, verbose=0, callbacks=[BatchLogger()], **kw)
# %%
m = k.models.Sequential([k.layers.Dense(1, input_shape=(2,))])
m.compile(optimizer='sgd', loss='mse')
fit_quiet(m, np.ones((8, 2)), np.ones((8, 1)), epochs=1)
