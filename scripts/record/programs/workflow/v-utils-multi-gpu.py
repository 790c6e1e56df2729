# a model for several GPUs
# environments: tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tf<2.4": null, "tf<2.6": "import-moved tensorflow too-new", "*": "import-moved keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.utils import multi_gpu_model
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
