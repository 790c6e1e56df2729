# the session of the backend is asked for to save a checkpoint
# expects: {"legacy": "attribute-removed tf-keras too-new", "tf<2.6": "attribute-removed tensorflow too-new", "*": "attribute-removed keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import backend as K
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
# %%
saver = tf.compat.v1.train.Saver(model.weights)
saver.save(K.get_session(), 'frozen/model.ckpt')
