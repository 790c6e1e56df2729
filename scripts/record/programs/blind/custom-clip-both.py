# an optimizer with clipnorm and clipvalue
# expects: {"tf<2.6": null, "legacy": "?optimizer-state tf-keras too-new", "*": "?optimizer-state keras too-new"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.SGD(learning_rate=0.01, momentum=0.9, clipnorm=1.0, clipvalue=0.5)
