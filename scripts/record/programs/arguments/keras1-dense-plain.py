# Keras 1 argument names, plain keras
# expects: {"*": "?argument-changed keras too-new"}
# %%
from keras.models import Sequential
from keras.layers import Dense
classifier = Sequential()
classifier.add(Dense(output_dim=6, init='uniform', activation='relu', input_dim=11))
classifier.add(Dense(output_dim=1, init='uniform', activation='sigmoid'))
