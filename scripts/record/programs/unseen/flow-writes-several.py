# writes models of several kinds for readers in other releases
# writes: yes
# expects: {"*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

def tagger():
    a = layers.Input((6,), dtype='int32')
    x = layers.Embedding(30, 4, mask_zero=True)(a)
    x = layers.Bidirectional(layers.LSTM(3, return_sequences=True))(x)
    return tf.keras.Model(a, layers.TimeDistributed(layers.Dense(5, activation='softmax'))(x))

def separable():
    return tf.keras.Sequential([layers.SeparableConv2D(3, 3, input_shape=(12, 12, 2)), layers.LeakyReLU(0.1), layers.Conv2DTranspose(2, 3), layers.GlobalMaxPooling2D(), layers.Dense(2)])

def residual():
    a = layers.Input((8,))
    x = layers.Dense(8, activation='relu')(a)
    return tf.keras.Model(a, layers.Dense(1)(layers.LayerNormalization()(x + a)))
# %%
made = {'tagger': tagger(), 'separable': separable(), 'residual': residual()}
for name, model in made.items():
    model.compile(optimizer=tf.keras.optimizers.RMSprop(learning_rate=1e-3), loss='mse', metrics=['mae'])
    for path in (name + '.h5', name + '.keras', name + '_saved'):
        try:
            model.save(path)
        except Exception:
            pass
    with open(name + '.json', 'w') as f:
        f.write(model.to_json())
    model.save_weights(name + '.weights.h5')
