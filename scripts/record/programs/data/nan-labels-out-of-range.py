# labels beyond the number of classes
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
x = np.random.rand(16, 4).astype('float32')
y = np.array([0, 1, 2, 3] * 4) + 1
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation='softmax', input_shape=(4,))])
model.compile('adam', 'sparse_categorical_crossentropy')
# %%
model.fit(x, y, verbose=0)
