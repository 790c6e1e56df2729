# the learning phase is read
# environments: tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?attribute-removed keras too-new"}
# %%
from tensorflow.keras import backend as K
print(K.learning_phase())
