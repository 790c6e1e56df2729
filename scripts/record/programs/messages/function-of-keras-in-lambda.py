# a Lambda of a function that Keras itself holds, read again
# environments: tf2.16-keras3.3 tf2.18-keras3.8 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "?training-setup"}
# %%
import keras
model = keras.Sequential([keras.Input((3,)), keras.layers.Lambda(keras.utils.normalize)])
model.save('normalized.keras')
# %%
restored = keras.models.load_model('normalized.keras')
