# losses by names that no output has
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Dense, Dropout

def two_heads(n):
    i = Input((n,))
    h = Dense(16, activation='relu')(i)
    age = Dense(1, name='age_output')(h)
    gender = Dense(1, activation='sigmoid', name='gender_output')(Dropout(0.2)(h))
    return tf.keras.Model(i, [age, gender])

# %%
model = two_heads(6)
model.compile(optimizer='adam', loss={'age': 'mse', 'gender': 'binary_crossentropy'})
x = np.random.rand(32, 6)
model.fit(x, [np.random.rand(32), np.ones(32)], epochs=1, verbose=0)
