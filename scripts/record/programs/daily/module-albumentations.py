# augmentation library that is not installed, in a try that hides which
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
try:
    import albumentations_v2 as A
except ImportError as e:
    raise ImportError('please install the augmentation extras') from e
