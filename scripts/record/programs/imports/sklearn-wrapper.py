# keras.wrappers.scikit_learn.KerasClassifier
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.models import Sequential
from keras.layers import Dense
from keras.wrappers.scikit_learn import KerasClassifier

def build():
    m = Sequential([Dense(3, input_shape=(4,), activation='softmax')])
    m.compile(loss='categorical_crossentropy', optimizer='adam')
    return m
clf = KerasClassifier(build_fn=build, epochs=2, verbose=0)
