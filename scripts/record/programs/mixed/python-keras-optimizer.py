# an optimizer of tensorflow.python.keras in compile
# expects: {"*": "?mixed-keras keras mixed"}
# %%
import tensorflow as tf
from tensorflow.python.keras.optimizer_v2.adam import Adam
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile(optimizer=Adam(), loss='mse')
