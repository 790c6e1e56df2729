# word numbers beyond the embedding
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
X = np.array([[1, 2, 3], [4, 5, 120]])
y = np.array([0, 1])
# %%
model = tf.keras.Sequential([
    tf.keras.layers.Embedding(100, 8),
    tf.keras.layers.GlobalAveragePooling1D(),
    tf.keras.layers.Dense(1, activation='sigmoid')
])
model.compile('adam', 'binary_crossentropy')
model.fit(X, y, epochs=1)
