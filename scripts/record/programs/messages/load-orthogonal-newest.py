# a model with orthogonal that the newest Keras wrote
# environments: tf2.16-keras3.3 tf2.18-keras3.8 tf2.20-keras3.12 tf2.21-keras3.15 tf2.15
# files: tf2.21-keras3.15/writers-objects/orthogonal.keras
# expects: {"tf<2.6": "?saved-model tensorflow too-old", "*": "?saved-model keras too-old"}
# %%
import keras
model = keras.models.load_model('orthogonal.keras')
