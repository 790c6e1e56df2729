# weights that an application does not have
# expects: {"*": "?user-code"}
# %%
import tensorflow as tf
base = tf.keras.applications.MobileNetV2(weights='imagenet21k', include_top=False)
