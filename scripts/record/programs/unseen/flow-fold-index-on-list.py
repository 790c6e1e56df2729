# the rows of a fold are taken out of a list
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
X, y = [list(row) for row in np.random.rand(12, 4)], np.random.randint(0, 2, 12)
folds = np.array_split(np.random.permutation(12), 3)
# %%
def make():
    m = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(4,))])
    m.compile('adam', 'binary_crossentropy')
    return m
# %%
for k in range(3):
    train = np.concatenate([folds[i] for i in range(3) if i != k])
    make().fit(X[train], y[train], epochs=1, verbose=0)
