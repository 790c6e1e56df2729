# an argument that a distribution of tensorflow-probability lost
# expects: {"*": "argument-changed tensorflow-probability too-new"}
# environments: tf2.15
# requires: tensorflow-probability==0.23.0
# %%
import tensorflow_probability as tfp
tfd = tfp.distributions
# %%
normal = tfd.MultivariateNormalDiag(loc=[0.0, 1.0], scale_identity_multiplier=2.0)
