# Writes model files of every kind that this release can write; each in its own try, so that all are tried.
# writes: yes
# expects: {"*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

def mlp():
    m = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(2, activation='softmax')])
    m.compile(optimizer=tf.keras.optimizers.Adam(learning_rate=1e-3), loss='categorical_crossentropy', metrics=['accuracy'])
    m.fit(np.random.rand(8, 3), np.eye(2)[np.random.randint(0, 2, 8)], verbose=0)
    return m

def functional():
    a = layers.Input((4,))
    b = layers.Input((4,))
    x = layers.Concatenate()([layers.Dense(3)(a), layers.Dense(3)(b)])
    m = tf.keras.Model([a, b], layers.Dense(1)(x))
    m.compile('sgd', 'mse')
    return m

def conv():
    a = layers.Input((16, 16, 3))
    x = layers.Conv2D(4, 3, use_bias=False)(a)
    x = layers.BatchNormalization()(x)
    x = layers.DepthwiseConv2D(3)(layers.ReLU(6.)(x))
    x = layers.GlobalAveragePooling2D()(x)
    return tf.keras.Model(a, layers.Dense(2)(x))

def lstm():
    return tf.keras.Sequential([layers.Embedding(20, 4), layers.LSTM(3), layers.Dense(1)])

def lam():
    return tf.keras.Sequential([layers.Dense(2, input_shape=(3,)), layers.Lambda(lambda t: t * 2)])
# %%
made = {'mlp': mlp(), 'functional': functional(), 'conv': conv(), 'lstm': lstm(), 'lambda': lam()}
made['lstm'](np.zeros((1, 5)))
for name, model in made.items():
    for path in (name + '.h5', name + '.keras', name + '_saved'):
        try:
            model.save(path)
        except Exception as error:
            pass
    for path in (name + '.weights.h5', name + '_ckpt/cp.ckpt'):
        try:
            model.save_weights(path)
        except Exception as error:
            pass
    open(name + '.json', 'w').write(model.to_json())
# %%
import pickle
try:
    pickle.dump(made['mlp'], open('mlp.pkl', 'wb'))
except Exception as error:
    pass
