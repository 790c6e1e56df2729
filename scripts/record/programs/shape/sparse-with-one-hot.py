# one-hot labels with the sparse loss
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
x = np.random.rand(12, 4); y = tf.keras.utils.to_categorical(np.random.randint(0, 3, 12), 3)
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(4,))])
model.compile('adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
model.fit(x, y, epochs=1)
