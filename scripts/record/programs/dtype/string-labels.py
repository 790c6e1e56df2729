# class names as labels
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
y = np.array(['cat', 'dog', 'cat', 'dog'])
model = tf.keras.Sequential([tf.keras.layers.Dense(2, activation='softmax', input_shape=(3,))])
model.compile('adam', 'sparse_categorical_crossentropy')
# %%
model.fit(np.random.rand(4, 3), y, verbose=0)
