# keras is used, only tensorflow is imported
# expects: {"*": "undefined-name"}
# %%
import tensorflow as tf
# %%
early = keras.callbacks.EarlyStopping(patience=3)
