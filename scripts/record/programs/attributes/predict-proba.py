# model.predict_proba
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
model = Sequential([Dense(2, activation='softmax', input_shape=(3,))])
model.compile('sgd', 'categorical_crossentropy')
probs = model.predict_proba(np.zeros((4, 3)))
