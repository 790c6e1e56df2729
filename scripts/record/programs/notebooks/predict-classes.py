# a method that left Keras
# expects: {"tf<2.6": null, "*": "attribute-removed keras too-new"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
model = Sequential([Dense(3, activation='softmax', input_shape=(2,))])
# %%
y_pred = model.predict_classes(np.zeros((2, 2)))
