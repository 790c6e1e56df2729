# functional.json that was written with tf2.21-keras3.15
# files: tf2.21-keras3.15/writers-models/functional.json
# expects: {"tf<2.6": "?saved-model tensorflow too-old", "legacy": "?saved-model tf-keras too-old", "tfkeras<3.15": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.models import model_from_json
with open('functional.json') as f:
    model = model_from_json(f.read())
