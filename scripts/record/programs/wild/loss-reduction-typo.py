# reduction of a loss that no release has
# expects: {"*": "?user-code"}
# %%
import tensorflow as tf
# %%
loss = tf.keras.losses.MeanSquaredError(reduction='average')
print(loss(tf.ones((2, 1)), tf.zeros((2, 1))))
