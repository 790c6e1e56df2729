# weights copied into a model that is not built yet
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
# %%
def make(first):
    return tf.keras.Sequential([first, tf.keras.layers.Dense(2)])

teacher = make(tf.keras.layers.Dense(16, input_shape=(7,)))
student = make(tf.keras.layers.Dense(16))
# %%
student.set_weights(teacher.get_weights())
