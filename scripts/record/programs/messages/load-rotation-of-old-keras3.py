# a model with RandomRotation that Keras 3.3 wrote
# environments: tf2.16-keras3.3 tf2.18-keras3.8 tf2.20-keras3.12 tf2.21-keras3.15
# files: tf2.16-keras3.3/writers-objects/rotation.keras
# expects: {"tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-new", "*": "?saved-model keras too-new"}
# %%
import keras
model = keras.models.load_model('rotation.keras')
