# Keras model turned into an estimator
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "legacy": "?attribute-removed tf-keras too-new", "*": null}
# %%
import tempfile
import tensorflow as tf
# %%
def model_fn():
    m = tf.keras.models.Sequential([tf.keras.layers.Dense(4, activation='relu', input_shape=(4,)), tf.keras.layers.Dense(3)])
    m.compile(loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), optimizer='adam')
    return m

def as_estimator(build):
    return tf.keras.estimator.model_to_estimator(keras_model=build(), model_dir=tempfile.mkdtemp())
# %%
keras_estimator = as_estimator(model_fn)
