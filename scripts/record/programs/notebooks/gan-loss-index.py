# one number is indexed like a list of losses
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
d = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(4,))])
d.compile(loss='binary_crossentropy', optimizer='adam')
# %%
d_loss = d.train_on_batch(np.zeros((4, 4)), np.ones((4, 1)))
print('D loss %f, accuracy %.2f' % (d_loss[0], d_loss[1]))
