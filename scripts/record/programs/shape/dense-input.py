# data with another number of features
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([
    tf.keras.layers.Dense(16, activation='relu', input_shape=(10,)),
    tf.keras.layers.Dense(1, activation='sigmoid'),
])
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
# %%
X_train = np.random.rand(32, 12)
y_train = np.random.randint(0, 2, 32)
model.fit(X_train, y_train, epochs=1, batch_size=8)
