# tf.keras.applications preprocess_input on an input works
# expects: {"*": null}
# %%
import tensorflow as tf
inp = tf.keras.Input((32, 32, 3))
x = tf.keras.applications.mobilenet_v2.preprocess_input(inp)
