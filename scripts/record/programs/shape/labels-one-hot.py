# integer labels with categorical_crossentropy
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
x, y = np.random.rand(16, 4).astype('float32'), np.random.randint(0, 3, (16,))
model = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(4,))])
model.compile('adam', 'categorical_crossentropy')
model.fit(x, y, verbose=0)
