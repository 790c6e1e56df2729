# a misspelt argument of a callback
# expects: {"*": "typo"}
# %%
import tensorflow as tf
callbacks = [
    tf.keras.callbacks.ReduceLROnPlateau(factor=0.2, patience=2),
    tf.keras.callbacks.EarlyStopping(monitor='val_loss', patience=3, restore_best_weigths=True),
]
