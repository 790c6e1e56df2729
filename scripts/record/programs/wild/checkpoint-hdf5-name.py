# checkpoint callback with a formatted .hdf5 name, made in a helper
# expects: {"tfkeras>=3": "save-format keras too-new", "*": null}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
from tensorflow.keras.callbacks import ModelCheckpoint, CSVLogger
# %%
def get_callbacks(name):
    fmt = name + '-{epoch:02d}-{val_loss:.2f}.hdf5'
    return [ModelCheckpoint(fmt, monitor='val_loss', verbose=0, save_best_only=True, mode='min'), CSVLogger(name + '.csv')]

model = Sequential([Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
# %%
model.fit(np.ones((10, 2)), np.ones((10, 1)), validation_split=0.3, epochs=1, verbose=0, callbacks=get_callbacks('weights-improvement'))
