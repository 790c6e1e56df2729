# an LSTM: NumPy 1.20 and later break it in TensorFlow up to 2.4
# fresh: yes
# environments: tf2.4-numpy1.24 tf2.4-numpy1.20 tf2.3-numpy1.20
# expects: {"*": "?numpy numpy too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.LSTM(4, input_shape=(5, 2)), tf.keras.layers.Dense(1)])
model.compile('adam', 'mse')
