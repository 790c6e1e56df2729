# a fitted network goes into a pickle beside its scaler
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "tfkeras<2.9": "?behaviour-changed keras too-old", "*": null}
# %%
import pickle
import numpy as np
import tensorflow as tf
# %%
X = np.random.rand(60, 7); y = np.random.randint(0, 2, 60)
mean, std = X.mean(0), X.std(0)
clf = tf.keras.Sequential([tf.keras.layers.Dense(9, activation='relu', input_shape=(7,)), tf.keras.layers.Dense(1, activation='sigmoid')])
clf.compile('adam', 'binary_crossentropy')
clf.fit((X - mean) / std, y, epochs=2, verbose=0)
# %%
bundle = {'mean': mean, 'std': std, 'model': clf}
with open('bundle.pkl', 'wb') as f:
    pickle.dump(bundle, f)
# %%
with open('bundle.pkl', 'rb') as f:
    print(pickle.load(f)['model'].predict((X[:3] - mean) / std))
