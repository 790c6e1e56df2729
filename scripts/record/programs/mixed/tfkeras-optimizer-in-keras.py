# a tf.keras optimizer in a plain keras model
# expects: {"*": "?mixed-keras keras mixed"}
# %%
from keras.models import Sequential
from keras.layers import Dense
from tensorflow.keras.optimizers import Adam
model = Sequential([Dense(1, input_shape=(3,))])
model.compile(optimizer=Adam(learning_rate=1e-3), loss='mse')
