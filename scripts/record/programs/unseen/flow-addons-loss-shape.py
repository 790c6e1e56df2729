# a triplet loss of addons with wrong widths
# environments: tf2.15-addons
# expects: {"*": "shape"}
# %%
import tensorflow as tf
import tensorflow_addons as tfa
focal = tfa.losses.SigmoidFocalCrossEntropy()
# %%
logits = tf.random.normal((6, 4))
truth = tf.one_hot([0, 1, 2, 0, 1, 2], 3)
print(focal(truth, logits))
