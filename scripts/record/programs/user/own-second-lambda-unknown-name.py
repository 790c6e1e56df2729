# a Lambda whose function uses a name that nobody defined
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "undefined-name"}
# %%
import tensorflow as tf
# %%
inp = tf.keras.Input((4,))
scaled = tf.keras.layers.Lambda(lambda t: t * temperature)(inp)
