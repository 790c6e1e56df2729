# a distance of two towers with the backend in a Lambda
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?attribute-removed keras too-new", "*": null}
# %%
import numpy as np
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Input, Dense, Lambda
from tensorflow.keras.models import Model
tower = Dense(4, activation='relu')
a, b = Input((6,)), Input((6,))
# %%
distance = Lambda(lambda t: K.abs(t[0] - t[1]), output_shape=(4,))([tower(a), tower(b)])
siamese = Model([a, b], Dense(1, activation='sigmoid')(distance))
siamese.compile('adam', 'binary_crossentropy')
siamese.fit([np.random.rand(4, 6), np.random.rand(4, 6)], np.ones(4), verbose=0)
