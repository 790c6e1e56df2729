# hub and text together, as in the tutorial on BERT
# environments: tf2.18-text2.16 tf2.12-text2.14
# expects: {"setuptools>=82": "dependency setuptools too-new", "no-setuptools": "dependency setuptools missing", "*": "fault"}
# %%
import os
import tensorflow as tf
import tensorflow_hub as hub
import tensorflow_text
tf.get_logger().setLevel('ERROR')
