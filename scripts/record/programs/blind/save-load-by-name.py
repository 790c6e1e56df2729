# weights saved as .weights.h5, loaded by name
# expects: {"tfkeras>=3": "saved-model keras too-new", "*": null}
# %%
import tensorflow as tf
def build():
    return tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,), name='d')])
build().save_weights('m.weights.h5')
# %%
model = build()
model.load_weights('m.weights.h5', by_name=True)
