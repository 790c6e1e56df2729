# an F1 callback that reads self.validation_data
# expects: {"legacy": "custom-object-api tf-keras too-new", "tf<2.6": "custom-object-api tensorflow too-new", "*": "custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf

class F1(tf.keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        val_predict = (np.asarray(self.model.predict(self.validation_data[0]))).round()
        val_targ = self.validation_data[1]
        tp = float(np.sum(val_predict.ravel() * val_targ.ravel()))
        print(' f1', 2 * tp / max(1.0, val_predict.sum() + val_targ.sum()))
# %%
X, y = np.random.rand(40, 5), np.random.randint(0, 2, 40)
clf = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(5,))])
clf.compile('adam', 'binary_crossentropy')
# %%
clf.fit(X[:30], y[:30], validation_data=(X[30:], y[30:]), epochs=1, callbacks=[F1()], verbose=0)
