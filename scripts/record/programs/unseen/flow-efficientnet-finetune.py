# EfficientNetB0 as a frozen backbone
# expects: {"tfkeras<2.3": "attribute-removed tensorflow too-old", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras import layers

backbone = tf.keras.applications.EfficientNetB0(include_top=False, weights=None, input_shape=(32, 32, 3))
backbone.trainable = False
# %%
model = tf.keras.Sequential([backbone, layers.GlobalAveragePooling2D(), layers.Dense(5, activation='softmax')])
model.build((None, 32, 32, 3))
print(len(model.trainable_variables))
