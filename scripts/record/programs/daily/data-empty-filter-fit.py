# a filter that leaves nothing, told by fit only
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf

df = pd.DataFrame({'city': ['Oslo', 'Bern', 'Rome'] * 20, 't': np.random.rand(60), 'p': np.random.rand(60)})

def select(frame, city):
    part = frame[frame.city == city]
    return part[['t']].to_numpy('float32'), part['p'].to_numpy('float32')

# %%
X, y = select(df, 'oslo')
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(1,))])
model.compile('sgd', 'mse')
hist = model.fit(X, y, epochs=1, verbose=0)
print(hist.history['loss'][-1])
