# mixed precision in the form of TF 2.1 to 2.3
# expects: {"tfkeras<2.9": null, "legacy": "?import-moved tf-keras too-new", "*": "import-moved keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.mixed_precision import experimental as mixed_precision
# %%
policy = mixed_precision.Policy('mixed_float16')
mixed_precision.set_policy(policy)
print(policy.compute_dtype)
