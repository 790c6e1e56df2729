# the head of a backbone has fewer units than the labels have classes
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
NUM_CLASSES = 5
x = np.random.rand(6, 32, 32, 3); y = tf.keras.utils.to_categorical(np.random.randint(0, NUM_CLASSES, 6), NUM_CLASSES)
# %%
base = tf.keras.applications.MobileNet(weights=None, include_top=False, input_shape=(32, 32, 3), alpha=0.25)
model = tf.keras.Sequential([base, tf.keras.layers.GlobalAveragePooling2D(), tf.keras.layers.Dense(3, activation='softmax')])
model.compile('adam', 'categorical_crossentropy', metrics=['accuracy'])
# %%
model.fit(x, y, epochs=1, verbose=0)
