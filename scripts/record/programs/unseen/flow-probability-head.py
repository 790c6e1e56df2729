# a distribution head of TensorFlow Probability on a tf.keras model
# environments: tf2.21-probability
# expects: {"tfkeras>=3": "third-party tensorflow-probability too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
import tensorflow_probability as tfp
tfd, tfpl = tfp.distributions, tfp.layers
# %%
model = tf.keras.Sequential([
    tf.keras.layers.Dense(8, activation='relu'),
    tf.keras.layers.Dense(2),
    tfpl.DistributionLambda(lambda t: tfd.Normal(loc=t[..., :1], scale=1e-3 + tf.math.softplus(t[..., 1:]))),
])
# %%
model.compile(optimizer='adam', loss=lambda y, p: -p.log_prob(y))
model.fit(np.random.rand(16, 1), np.random.rand(16, 1), verbose=0)
