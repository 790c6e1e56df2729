# weights are loaded into a subclassed model that saw no data
# environments: tf2.4 tf2.10 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?training-setup"}
# %%
import tensorflow as tf
class Classifier(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.out = tf.keras.layers.Dense(2)
    def call(self, x):
        return self.out(x)
trained = Classifier()
trained(tf.ones((1, 3)))
trained.save_weights('trained.weights.h5')
# %%
restored = Classifier()
restored.load_weights('trained.weights.h5')
