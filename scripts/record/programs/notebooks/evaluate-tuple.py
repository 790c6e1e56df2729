# three values are expected of evaluate, there are two
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(2,))])
model.compile('adam', 'binary_crossentropy', metrics=['accuracy'])
# %%
loss, acc, auc = model.evaluate(np.zeros((4, 2)), np.zeros(4), verbose=0)
