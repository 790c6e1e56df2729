# a model around a TFSMLayer, saved and read again
# environments: tf2.18-keras3.8 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "?saved-model keras too-new"}
# %%
import keras
inner = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
inner.export('served')
model = keras.Sequential([keras.Input((3,)), keras.layers.TFSMLayer('served', call_endpoint='serve')])
model.save('around.keras')
# %%
restored = keras.models.load_model('around.keras')
