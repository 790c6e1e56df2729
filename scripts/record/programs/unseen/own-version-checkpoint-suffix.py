# checkpoints of the old suffix
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"legacy": null, "keras>=3": "save-format keras too-new", "*": null}
# %%
import tensorflow as tf
# %%
keep = tf.keras.callbacks.ModelCheckpoint("best_model.hdf5", monitor="loss", save_best_only=True)
