# the rate after time decay, as a metric
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K

def effective_rate(optimizer):
    def lr(y_true, y_pred):
        return optimizer.lr * (1. / (1. + optimizer.decay * K.cast(optimizer.iterations, 'float32')))
    return lr
# %%
sgd = tf.keras.optimizers.SGD(0.1)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile(sgd, 'mse', metrics=[effective_rate(sgd)])
model.fit(np.ones((8, 3)), np.ones((8, 1)), verbose=0)
