# TensorFlow Probability
# fresh: yes
# environments: tf2.21-probability tf2.15-probability0.25 tf2.21-probability-no-tf-keras
# expects: {"tf2.21-probability-no-tf-keras": "?third-party tf-keras missing", "tf2.15-probability0.25": "?third-party tensorflow-probability too-new", "*": "?third-party tensorflow-probability too-old"}
# %%
import tensorflow as tf
import tensorflow_probability as tfp
d = tfp.distributions.Normal(0., 1.)
