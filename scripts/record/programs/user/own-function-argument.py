# the user's own function with a wrong argument
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
def build_model(units, rate=0.1):
    return tf.keras.Sequential([tf.keras.layers.Dense(units), tf.keras.layers.Dropout(rate)])
model = build_model(units=4, dropout=0.2)
