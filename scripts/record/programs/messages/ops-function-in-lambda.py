# a Lambda of a function of keras.ops, read again
# environments: tf2.16-keras3.3 tf2.18-keras3.8 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "?training-setup"}
# %%
import keras
model = keras.Sequential([keras.Input((3,)), keras.layers.Lambda(keras.ops.square), keras.layers.Dense(2, activation=keras.ops.relu)])
model.save('squared.keras')
# %%
restored = keras.models.load_model('squared.keras')
