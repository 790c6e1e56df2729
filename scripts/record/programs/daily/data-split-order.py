# train_test_split unpacked in another order
# environments: tf2.4 tf2.12 tf2.16-keras3.3 tf2.21-keras3.15
# requires: scikit-learn
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.model_selection import train_test_split

X, y = np.random.rand(100, 6), np.random.randint(0, 2, 100)
X_train, y_train, X_test, y_test = train_test_split(X, y, test_size=0.25, random_state=1)
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(6,))])
model.compile('adam', 'binary_crossentropy', metrics=['accuracy'])
model.fit(X_train, y_train, epochs=1, verbose=0)
