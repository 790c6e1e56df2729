# a pooled feature is used without calling its layer
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
base = tf.keras.applications.MobileNet(weights=None, include_top=False, input_shape=(32, 32, 3), alpha=0.25)
# %%
x = layers.GlobalAveragePooling2D()
x = layers.Dense(64, activation='relu')(x)
out = layers.Dense(2, activation='softmax')(x)
model = tf.keras.Model(base.input, out)
