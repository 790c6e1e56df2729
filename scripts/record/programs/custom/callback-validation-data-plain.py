# self.validation_data in a callback of plain Keras: filled up to 2.3
# expects: {"keras<2.4": null, "*": "custom-object-api keras too-new"}
# %%
import numpy as np
from keras.callbacks import Callback
from keras.models import Sequential
from keras.layers import Dense
class Scores(Callback):
    def on_epoch_end(self, epoch, logs=None):
        print(self.model.predict(self.validation_data[0]).mean())
model = Sequential([Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
x, y = np.zeros((8, 3)), np.zeros(8)
# %%
model.fit(x, y, validation_data=(x, y), callbacks=[Scores()], verbose=0)
