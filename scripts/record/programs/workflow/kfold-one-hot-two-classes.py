# a cross-validation where the one-hot targets meet one output
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

X, y = np.random.rand(60, 5).astype('float32'), np.eye(3)[np.arange(60) % 3]

def make():
    m = tf.keras.Sequential([tf.keras.layers.Dense(8, activation='relu', input_shape=(5,)), tf.keras.layers.Dense(1, activation='softmax')])
    m.compile('adam', 'categorical_crossentropy', metrics=['accuracy'])
    return m

folds = np.array_split(np.random.permutation(60), 3)
# %%
scores = []
for k in range(3):
    test = folds[k]
    train = np.concatenate([f for i, f in enumerate(folds) if i != k])
    net = make()
    net.fit(X[train], y[train], epochs=1, verbose=0)
    scores.append(net.evaluate(X[test], y[test], verbose=0)[1])
