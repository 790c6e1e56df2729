# weights of a Kaggle data set that is not attached
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
# %%
base = tf.keras.applications.ResNet50(weights='../input/resnet50/resnet50_weights_notop.h5', include_top=False)
