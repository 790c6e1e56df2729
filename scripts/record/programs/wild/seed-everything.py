# one function for all seeds
# expects: {"tf<2.6": "attribute-removed tensorflow too-old", "tfkeras<2.7": "attribute-removed keras too-old", "*": null}
# %%
import os, random
import numpy as np
import tensorflow as tf
# %%
def seed_everything(seed=42):
    random.seed(seed)
    np.random.seed(seed)
    os.environ['PYTHONHASHSEED'] = str(seed)
    tf.keras.utils.set_random_seed(seed)

seed_everything()
