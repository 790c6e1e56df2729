# pretrained weights with a letter missing
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "typo"}
# %%
import tensorflow as tf
# %%
base = tf.keras.applications.MobileNetV2(weights="imagnet", include_top=False, input_shape=(96, 96, 3))
