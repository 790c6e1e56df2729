# plain keras layers in a tf.keras Sequential
# expects: {"legacy": "mixed-keras keras mixed", "*": null}
# %%
from tensorflow.keras.models import Sequential
from keras.layers import Dense, Dropout
# %%
model = Sequential()
for units in (16, 8):
    model.add(Dense(units, activation='relu'))
    model.add(Dropout(0.2))
model.add(Dense(1))
model.build((None, 4))
