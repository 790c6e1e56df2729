# prediction for one image without a batch axis
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
clf = tf.keras.Sequential([
    tf.keras.layers.Conv2D(2, 3, input_shape=(10, 10, 3)),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(2, activation='softmax')])

def classify(img):
    img = np.asarray(img, 'float32') / 255.
    return ['cat', 'dog'][int(clf.predict(img).argmax())]

print(classify(np.zeros((10, 10, 3))))
