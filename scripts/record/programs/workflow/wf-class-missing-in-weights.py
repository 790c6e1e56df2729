# labels count from one
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf

X = np.random.rand(30, 4).astype('float32')
y = np.arange(30) % 3 + 1
model = tf.keras.Sequential([tf.keras.layers.Dense(6, activation='relu', input_shape=(4,)), tf.keras.layers.Dense(3)])
model.compile('adam', tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))

@tf.function
def strict(x, t):
    logits = model(x, training=True)
    tf.debugging.assert_less(t, tf.constant(3, t.dtype), message='label outside of the classes')
    return tf.reduce_mean(tf.keras.losses.sparse_categorical_crossentropy(t, logits, from_logits=True))
# %%
for batch in range(2):
    print(strict(X, tf.constant(y)))
