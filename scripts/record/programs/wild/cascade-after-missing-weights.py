# the model is not there because its weights were not
# expects: {"*": "cascade"}
# %%
import numpy as np
import tensorflow as tf
def load_backbone(path):
    inp = tf.keras.Input((8, 8, 3))
    net = tf.keras.Model(inp, tf.keras.layers.GlobalAveragePooling2D()(tf.keras.layers.Conv2D(2, 3)(inp)))
    net.load_weights(path)
    return net
# %% [raises]
backbone = load_backbone('/content/drive/My Drive/backbone.weights.h5')
# %%
features = backbone.predict(np.zeros((1, 8, 8, 3)))
