# hub imported for a text embedding
# environments: tf2.15-hub-setuptools82
# expects: {"tf2.15-hub-setuptools82": "third-party tensorflow-hub too-old", "*": "fault"}
# %%
import numpy as np
import tensorflow as tf
import tensorflow_hub as hub
print('hub', hub.__version__)
