# inference mode by set_learning_phase before loading
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import backend as K
K.clear_session()
K.set_learning_phase(0)
net = tf.keras.applications.MobileNetV2(input_shape=(32, 32, 3), weights=None, classes=4, alpha=0.35)
