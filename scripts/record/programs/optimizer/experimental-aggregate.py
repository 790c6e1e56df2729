# apply_gradients(experimental_aggregate_gradients=)
# expects: {"tf<2.6,tfkeras<2.3": "?argument-changed tensorflow too-old", "tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "tfkeras<2.3": "?argument-changed keras too-old", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
v = tf.Variable(1.0)
opt = tf.keras.optimizers.SGD(0.1)
opt.apply_gradients([(tf.constant(1.0), v)], experimental_aggregate_gradients=False)
