# bool() of a KerasTensor: never worked
# expects: {"*": "?training-setup"}
# %%
import tensorflow as tf
inp = tf.keras.Input((4,))
if inp > 0:
    x = inp
