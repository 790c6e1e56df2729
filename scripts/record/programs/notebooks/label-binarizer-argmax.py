# wrong axis in an argmax over flat predictions
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
pred = model.predict(np.zeros((4, 2))).ravel()
classes = np.argmax(pred, axis=1)
