# a loss that never existed
# expects: {"*": "typo"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(2,))])
model.compile(optimizer='adam', loss='categorical_crossentropi')
model.fit(tf.zeros((4, 2)), tf.zeros((4, 3)), verbose=0)
