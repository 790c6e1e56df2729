# a model with its own loss is read back without custom_objects
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf

def dice_loss(y_true, y_pred):
    inter = tf.reduce_sum(y_true * y_pred)
    return 1 - (2 * inter + 1) / (tf.reduce_sum(y_true) + tf.reduce_sum(y_pred) + 1)
# %%
unet = tf.keras.Sequential([tf.keras.layers.Conv2D(2, 3, padding='same', input_shape=(8, 8, 1)), tf.keras.layers.Conv2D(1, 1, activation='sigmoid')])
unet.compile('adam', dice_loss)
unet.fit(np.random.rand(4, 8, 8, 1), np.random.rand(4, 8, 8, 1), verbose=0)
unet.save('unet.h5')
# %%
restored = tf.keras.models.load_model('unet.h5')
