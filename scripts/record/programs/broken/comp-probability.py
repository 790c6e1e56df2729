# a regression with uncertainty
# environments: tf2.19-probability0.20 tf2.12-probability0.23
# expects: {"*": "fault"}
# %%
import tensorflow as tf
import tensorflow_probability as tfp
tfd = tfp.distributions
# %%
model = tf.keras.Sequential([
    tf.keras.layers.Dense(2, input_shape=(1,)),
    tfp.layers.DistributionLambda(lambda t: tfd.Normal(loc=t[..., :1], scale=1e-3 + tf.math.softplus(t[..., 1:]))),
])
model.compile('adam', loss=lambda y, rv: -rv.log_prob(y))
