# augmentation library not installed
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
import albumentations as A
