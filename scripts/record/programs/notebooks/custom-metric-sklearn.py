# a metric of scikit-learn inside of a graph
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.metrics import f1_score
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(2,))])
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=[f1_score])
# %%
model.fit(np.zeros((4, 2)), np.zeros((4, 1)), epochs=1, verbose=0)
