# an error that the user's code caught and printed
# expects: {"*": "user-code"}
# %%
import traceback
import tensorflow as tf
config = {'units': 4}
try:
    layer = tf.keras.layers.Dense(config['unit'])
except Exception:
    traceback.print_exc()
