# Writes model files with the objects whose configuration changed between releases; each in its own try.
# writes: yes
# expects: {"*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

K3 = not hasattr(tf.keras.layers, 'LocallyConnected1D')

def made_of(*parts, shape=(4, 3)):
    inputs = layers.Input(shape)
    x = inputs
    for part in parts:
        x = part(x)
    return tf.keras.Model(inputs, x)

def attention():
    inputs = layers.Input((4, 8))
    return tf.keras.Model(inputs, layers.MultiHeadAttention(2, 4)(inputs, inputs))

def lookup():
    return tf.keras.Sequential([layers.Input((1,), dtype='int64'), layers.IntegerLookup(vocabulary=[1, 2])])

def muon():
    m = tf.keras.Sequential([layers.Input((3,)), layers.ReLU()])
    m.compile(tf.keras.optimizers.Muon(), 'mse')
    return m

def ops():
    inputs = layers.Input((3,))
    return tf.keras.Model(inputs, layers.ReLU()(inputs) * 2. + 1.)

def nested_compiled():
    m = tf.keras.Sequential([layers.Input((3,)), layers.ReLU()])
    m.compile('sgd', 'sparse_categorical_crossentropy', metrics=[tf.keras.metrics.SparseCategoricalCrossentropy()])
    return m

def orthogonal():
    return tf.keras.Sequential([layers.Input((4, 3)), layers.SimpleRNN(2, kernel_initializer='ones')])

def wrapped():
    return made_of(layers.Bidirectional(layers.LSTM(2, return_sequences=True)), layers.TimeDistributed(layers.Dense(2)))

def mixed():
    policy = getattr(tf.keras.mixed_precision, 'Policy', None) or tf.keras.mixed_precision.experimental.Policy
    return made_of(layers.Dense(2, dtype=policy('mixed_float16')), shape=(3,))

def mixedkeras3():
    return made_of(layers.ReLU(dtype=tf.keras.mixed_precision.Policy('mixed_float16')), shape=(3,))

def depthwise():
    return made_of(layers.DepthwiseConv2D(3), layers.SeparableConv2D(2, 3), layers.Conv2DTranspose(2, 3), shape=(16, 16, 3))

def own_loss(a, b):
    return tf.reduce_mean(tf.abs(a - b))

def customloss():
    m = made_of(layers.Dense(1), shape=(3,))
    m.compile('sgd', own_loss)
    m.fit(np.zeros((8, 3)), np.zeros((8, 1)), verbose=0)
    return m

def lossclass():
    m = made_of(layers.Dense(1), shape=(3,))
    m.compile('sgd', tf.keras.losses.MeanSquaredError())
    m.fit(np.zeros((8, 3)), np.zeros((8, 1)), verbose=0)
    return m

def legacyadam():
    legacy = getattr(tf.keras.optimizers, 'legacy', tf.keras.optimizers)
    m = made_of(layers.Dense(1), shape=(3,))
    m.compile(legacy.Adam(0.01), 'mean_squared_error')
    m.fit(np.zeros((8, 3)), np.zeros((8, 1)), verbose=0)
    return m

@tf.keras.utils.register_keras_serializable('own')
class Mix(layers.Layer):
    def __init__(self, initializer='orthogonal', **kwargs):
        super().__init__(**kwargs)
        self.initializer = tf.keras.initializers.get(initializer)
    def get_config(self):
        return {**super().get_config(), 'initializer': tf.keras.utils.serialize_keras_object(self.initializer)}
    def build(self, shape):
        self.kernel = self.add_weight(shape=(shape[-1], 2), initializer=self.initializer, name='kernel')
    def call(self, x):
        return tf.matmul(x, self.kernel)

class Nested(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks = [[layers.Dense(4), layers.Dense(4)], [layers.Dense(1)]]
    def call(self, x):
        for block in self.blocks:
            for layer in block:
                x = layer(x)
        return x

MAKERS = {
    'attention': attention, 'lookup': lookup, 'muon': muon, 'ops': ops, 'opslambda': ops, 'orthogonal': orthogonal,
    'nested-compiled': nested_compiled, 'wrapped': wrapped, 'mixed': mixed, 'mixedkeras3': mixedkeras3,
    'depthwise': depthwise, 'customloss': customloss, 'lossclass': lossclass, 'legacyadam': legacyadam,
    'resizing': lambda: made_of(layers.Resizing(4, 4), shape=(8, 8, 3)),
    'contrast': lambda: made_of(layers.RandomContrast(0.1), shape=(8, 8, 3)),
    'flip': lambda: made_of(layers.RandomFlip(), shape=(8, 8, 3)),
    'rotation': lambda: made_of(layers.RandomRotation(0.1), shape=(8, 8, 3)),
    'padding': lambda: made_of(layers.ZeroPadding1D(1)),
    'initializer': lambda: made_of(Mix(), shape=(3,)),
    'thresholded': lambda: made_of(layers.ThresholdedReLU(0.5), *([] if K3 else [layers.LocallyConnected1D(2, 2)])),
    'syncbn': lambda: made_of(layers.experimental.SyncBatchNormalization(), shape=(3,)),
    'embedding': lambda: tf.keras.Sequential([layers.Embedding(10, 2, input_length=4), layers.Flatten()]),
    'plain': lambda: made_of(layers.ReLU(), shape=(3,)),
    'oldinput': lambda: tf.keras.Sequential([layers.Dense(2, input_shape=(3,)), layers.Dense(1)]),
}
# %%
for name, maker in MAKERS.items():
    for suffix in ('.h5', '.keras'):
        try:
            maker().save(name + suffix)
        except Exception as error:
            pass
# %%
try:
    net = Nested()
    net(np.ones((1, 3), 'float32'))
    net.save_weights('nested.weights.h5')
except Exception as error:
    pass
# %%
m = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
m.compile('adam', 'mse')
m.fit(np.zeros((8, 3)), np.zeros((8, 1)), verbose=0)
try:
    tf.train.Checkpoint(model=m, optimizer=m.optimizer).save('state')
except Exception as error:
    pass
