# a model is exported for serving with model.export
# expects: {"tf<2.6": "attribute-removed tensorflow too-old", "tfkeras<2.12": "attribute-removed keras too-old", "*": null}
# %%
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('adam', 'mse')
m.build((None, 2))
# %%
m.export('served')
