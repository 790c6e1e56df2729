# TensorFlow Addons
# fresh: yes
# environments: tf2.21-addons tf2.15-addons tf2.16-addons tf2.4-addons0.23
# expects: {"*": "?third-party tensorflow-addons too-old"}
# %%
import tensorflow as tf
import tensorflow_addons as tfa
opt = tfa.optimizers.AdamW(weight_decay=1e-4)
