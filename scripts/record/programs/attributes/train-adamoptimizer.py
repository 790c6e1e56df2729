# tf.train.AdamOptimizer
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile(optimizer=tf.train.AdamOptimizer(0.001), loss='mse')
