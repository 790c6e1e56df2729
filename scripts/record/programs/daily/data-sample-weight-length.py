# weights per class where weights per sample are asked
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf

x = np.random.rand(100, 4).astype('float32')
y = (np.random.rand(100) > 0.8).astype('float32')
counts = np.bincount(y.astype(int), minlength=2)
weights = counts.sum() / (2.0 * np.maximum(counts, 1))
# %%
def train(model, **options):
    model.compile('adam', 'binary_crossentropy')
    return model.fit(x, y, verbose=0, **options)

model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(4,))])
train(model, epochs=1, sample_weight=weights)
