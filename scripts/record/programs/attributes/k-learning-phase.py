# tf.keras.backend.learning_phase
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import backend as K
K.set_learning_phase(0)
print(K.learning_phase())
