# the notebook calls yaml.load as PyYAML before 6 took it
# environments: tf2.3 tf2.4
# expects: {"*": "user-code"}
# %%
import yaml
import tensorflow as tf
# %%
settings = yaml.load('units: 4')
model = tf.keras.Sequential([tf.keras.layers.Dense(settings['units'])])
