# the states of a functional model are reset
# environments: tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
inputs = tf.keras.Input((4, 3), batch_size=2)
model = tf.keras.Model(inputs, tf.keras.layers.LSTM(2, stateful=True)(inputs))
model.reset_states()
