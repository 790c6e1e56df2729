# tfp.layers in a tf.keras model
# fresh: yes
# environments: tf2.21-probability
# expects: {"*": "?third-party tensorflow-probability too-old"}
# %%
import tensorflow as tf
import tensorflow_probability as tfp
model = tf.keras.Sequential([tf.keras.layers.Dense(2), tfp.layers.DistributionLambda(lambda t: tfp.distributions.Normal(t[..., :1], 1.0))])
