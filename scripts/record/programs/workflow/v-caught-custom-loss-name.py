# a legacy optimizer, printed as not available
# environments: tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?attribute-removed keras too-new", "tfkeras<2.10": "?attribute-removed keras too-old", "*": null}
# %%
import traceback
import numpy as np
import tensorflow as tf
try:
    optimizer = tf.keras.optimizers.legacy.Adam(learning_rate=0.01)
    print('legacy optimizer')
except Exception:
    traceback.print_exc()
