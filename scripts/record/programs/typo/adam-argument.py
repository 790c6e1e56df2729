# Adam(learningrate=)
# expects: {"*": "typo"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.Adam(learningrate=0.01)
