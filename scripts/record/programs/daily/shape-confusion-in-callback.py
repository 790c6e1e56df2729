# a callback counts a confusion matrix from probabilities
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

x = np.random.rand(60, 6).astype('float32')
y = np.random.randint(0, 3, 60)

class ConfusionLogger(tf.keras.callbacks.Callback):
    def __init__(self, data):
        super().__init__()
        self.x_val, self.y_val = data

    def on_epoch_end(self, epoch, logs=None):
        pred = self.model.predict(self.x_val)
        cm = tf.math.confusion_matrix(self.y_val, tf.round(pred))
        print('epoch', epoch, cm.numpy())

# %%
clf = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(6,))])
clf.compile('adam', 'sparse_categorical_crossentropy')
clf.fit(x, y, epochs=1, verbose=0, callbacks=[ConfusionLogger((x[:20], y[:20]))])
