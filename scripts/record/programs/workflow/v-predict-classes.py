# classes of a trained network
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tf<2.6": null, "*": "attribute-removed keras too-new"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
clf = Sequential([Dense(3, activation='softmax', input_shape=(4,))])
clf.compile('adam', 'sparse_categorical_crossentropy')
clf.fit(np.random.rand(9, 4), np.arange(9) % 3, verbose=0)
# %%
def confusion(model, X, y):
    guess = model.predict_classes(X)
    table = np.zeros((3, 3), int)
    for t, p in zip(y, guess):
        table[t, p] += 1
    return table
print(confusion(clf, np.random.rand(9, 4), np.arange(9) % 3))
