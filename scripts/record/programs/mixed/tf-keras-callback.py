# a tf_keras callback and a Keras 3 model
# environments: tf2.21-tf-keras
# expects: {"*": "?mixed-keras keras mixed"}
# %%
import numpy as np
import tensorflow as tf
from tf_keras.callbacks import EarlyStopping
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile('sgd', 'mse')
model.fit(np.zeros((4, 3)), np.zeros(4), callbacks=[EarlyStopping(monitor='loss')], verbose=0)
