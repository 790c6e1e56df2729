# tf.GPUOptions
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
gpu_options = tf.GPUOptions(per_process_gpu_memory_fraction=0.333)
