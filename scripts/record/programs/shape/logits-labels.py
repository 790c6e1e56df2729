# a sigmoid with ten outputs and one label
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
x_train = np.random.rand(16, 4); y_train = np.random.randint(0, 2, (16, 1))
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(10, activation='sigmoid', input_shape=(4,))])
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
history = model.fit(x_train, y_train, epochs=2, batch_size=8)
