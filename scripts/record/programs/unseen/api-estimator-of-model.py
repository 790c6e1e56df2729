# a Keras model as an estimator
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf>=2.16": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf

m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile("sgd", "mse")
# %%
est = tf.keras.estimator.model_to_estimator(keras_model=m, model_dir="est")
