# tf.random.set_seeds
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import random
import numpy as np
import tensorflow as tf

def seed_everything(seed=42):
    random.seed(seed)
    np.random.seed(seed)
    tf.random.set_seeds(seed)

# %%
seed_everything()
