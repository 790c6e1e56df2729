# growth of GPU memory by session config and plain keras backend
# expects: {"tf<2": null, "pykeras>=2.6,pykeras<2.13": null, "*": "attribute-removed keras too-new"}
# %%
import tensorflow as tf
from keras import backend as K
# %%
def limit_memory(fraction=0.3):
    config = tf.compat.v1.ConfigProto()
    config.gpu_options.per_process_gpu_memory_fraction = fraction
    config.gpu_options.allow_growth = True
    K.set_session(tf.compat.v1.Session(config=config))

limit_memory()
