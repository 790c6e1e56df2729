# K.set_value(optimizer.learning_rate)
# expects: {"*": "?behaviour-changed keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import backend as K
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
K.set_value(model.optimizer.learning_rate, 1e-4)
