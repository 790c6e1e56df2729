# activations of every layer through K.function and the learning phase
# expects: {"tfkeras>=3": "behaviour-changed keras too-new", "tf<2.6": "?behaviour-changed tensorflow too-new", "legacy": "?behaviour-changed tf-keras too-new", "*": "?behaviour-changed keras too-new"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Dropout
from tensorflow.keras import backend as K
# %%
model = Sequential([Dense(8, input_shape=(4,), activation='relu'), Dropout(0.5), Dense(1)])
# %%
def get_activations(model, data, train_mode=0):
    inp = model.input
    outputs = [layer.output for layer in model.layers]
    functor = K.function([inp, K.learning_phase()], outputs)
    return functor([data, train_mode])

for act in get_activations(model, np.random.rand(1, 4)):
    print(act.shape)
