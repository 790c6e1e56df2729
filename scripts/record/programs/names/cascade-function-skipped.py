# the cell with the helper function was skipped
# expects: {"*": "cascade"}
# %%
import tensorflow as tf
# %% [skip]
def make_model():
    return tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
# %%
model = make_model()
