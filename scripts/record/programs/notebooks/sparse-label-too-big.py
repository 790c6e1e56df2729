# labels from 1 to 5 for five units
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
X = np.random.rand(20, 6)
y = np.array([1, 2, 3, 4, 5] * 4)
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(5, activation='softmax', input_shape=(6,))])
model.compile(loss='sparse_categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
model.fit(X, y, epochs=1)
