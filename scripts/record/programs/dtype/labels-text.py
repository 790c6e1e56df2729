# text labels
# expects: {"*": "dtype"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, activation='softmax', input_shape=(2,))])
model.compile('adam', 'sparse_categorical_crossentropy')
# %%
model.fit(np.zeros((4, 2)), np.array(['cat', 'dog', 'cat', 'dog']), verbose=0)
