# WGAN weight clipping constraint with plain keras backend
# expects: {"pykeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
from keras import backend
from keras.constraints import Constraint
from keras.models import Sequential
from keras.layers import Dense
# %%
class ClipConstraint(Constraint):
    def __init__(self, clip_value):
        self.clip_value = clip_value

    def __call__(self, weights):
        return backend.clip(weights, -self.clip_value, self.clip_value)

    def get_config(self):
        return {'clip_value': self.clip_value}

def wasserstein_loss(y_true, y_pred):
    return backend.mean(y_true * y_pred)
# %%
critic = Sequential([Dense(8, input_shape=(4,), kernel_constraint=ClipConstraint(0.01)), Dense(1)])
critic.compile(loss=wasserstein_loss, optimizer='rmsprop')
critic.train_on_batch(np.random.rand(4, 4), -np.ones((4, 1)))
