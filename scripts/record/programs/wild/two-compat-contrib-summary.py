# compat.v1 as tf, contrib.training.HParams
# expects: {"tf<2": "?attribute-removed tensorflow too-new", "*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow.compat.v1 as tf
# %%
def default_hparams():
    return tf.contrib.training.HParams(n_vocab=0, n_ctx=1024, n_embd=768)

hp = default_hparams()
