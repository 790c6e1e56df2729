# plain keras Model over tf.keras layers
# expects: {"*": "?mixed-keras keras mixed"}
# %%
from keras.models import Model
from tensorflow.keras.layers import Input, Dense
inp = Input((3,))
out = Dense(2)(inp)
model = Model(inputs=inp, outputs=out)
