# a tf.keras base network with plain keras layers on top
# expects: {"*": "?mixed-keras keras mixed"}
# %%
import tensorflow as tf
from keras.layers import GlobalAveragePooling2D, Dense
from keras.models import Model
base = tf.keras.applications.MobileNetV2(weights=None, include_top=False, input_shape=(32, 32, 3))
x = GlobalAveragePooling2D()(base.output)
out = Dense(2, activation='softmax')(x)
model = Model(inputs=base.input, outputs=out)
