# tensor._keras_history
# expects: {"*": null}
# %%
import tensorflow as tf
inp = tf.keras.Input((8, 4))
print(inp._keras_history)
