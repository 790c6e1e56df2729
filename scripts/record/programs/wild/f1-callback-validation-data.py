# F1 callback reads self.validation_data
# expects: {"tf<2": "?custom-object-api tensorflow too-new", "legacy": "custom-object-api tf-keras too-new", "tf<2.6": "custom-object-api tensorflow too-new", "*": "custom-object-api keras too-new"}
# %%
import numpy as np
from tensorflow.keras.callbacks import Callback
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
# %%
class Metrics(Callback):
    def on_train_begin(self, logs={}):
        self.val_f1s = []

    def on_epoch_end(self, epoch, logs={}):
        val_predict = (np.asarray(self.model.predict(self.validation_data[0]))).round()
        val_targ = self.validation_data[1]
        tp = (val_predict * val_targ).sum()
        self.val_f1s.append(tp)
# %%
metrics = Metrics()
clf = Sequential([Dense(1, activation='sigmoid', input_shape=(3,))])
clf.compile(loss='binary_crossentropy', optimizer='adam')
clf.fit(np.random.rand(10, 3), np.ones((10, 1)), validation_data=(np.random.rand(4, 3), np.ones((4, 1))), epochs=1, verbose=0, callbacks=[metrics])
