# nothing more fits on the disk
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "resources"}
# %%
import numpy as np
import tensorflow as tf
# %%
features = np.random.rand(2000, 64)
with open("/dev/full", "wb") as out:
    np.save(out, features)
