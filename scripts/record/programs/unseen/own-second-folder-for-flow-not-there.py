# a folder for a flow of pictures that is not there
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
# %%
gen = tf.keras.preprocessing.image.ImageDataGenerator(rescale=1.0 / 255)
train_flow = gen.flow_from_directory("chest_xray/train", target_size=(64, 64), class_mode="binary")
