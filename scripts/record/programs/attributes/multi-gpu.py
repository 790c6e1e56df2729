# multi_gpu_model
# expects: {"tf<2.6": "?import-moved tensorflow too-new", "legacy": "?import-moved tf-keras too-new", "*": "?import-moved keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.utils import multi_gpu_model
