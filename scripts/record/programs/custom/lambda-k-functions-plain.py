# Lambda with keras.backend functions on plain keras
# expects: {"*": "?attribute-removed keras too-new"}
# %%
from keras.models import Sequential
from keras.layers import Dense, Lambda
from keras import backend as K
model = Sequential()
model.add(Dense(4, input_shape=(3,)))
model.add(Lambda(lambda x: K.l2_normalize(x, axis=1)))
