# stateful.h5 that the topic's writer left in tf2.2
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# files: tf2.2/fresh-writes-zoo/stateful.h5
# expects: {"tf<2.6,tfkeras<2.2": "?saved-model tensorflow too-old", "tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-new", "tfkeras<2.2": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.models import load_model
net = load_model('stateful.h5', compile=False)
net.reset_states() if hasattr(net, 'reset_states') else None
