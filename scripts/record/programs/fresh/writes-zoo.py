# Writes the small models of the topic fresh; each in its own try.
# writes: yes
# environments: tf2.2 tf2.7 tf2.12 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": null}
# %%
import json
import pickle
import numpy as np
import tensorflow as tf
L = tf.keras.layers

def stateful():
    i = tf.keras.Input(batch_shape=(1, 5, 2))
    return tf.keras.Model(i, L.Dense(1)(L.GRU(3, stateful=True)(i)))

def bilstm():
    return tf.keras.Sequential([L.Embedding(10, 4), L.Bidirectional(L.LSTM(3, recurrent_dropout=0.1)), L.Dense(2, activation='softmax')])

def heads():
    i = tf.keras.Input((4,), name='features')
    h = L.LeakyReLU()(L.Dense(3, kernel_regularizer='l2')(i))
    m = tf.keras.Model(i, {'a': L.Dense(1, name='a')(h), 'b': L.Dense(2, activation='softmax', name='b')(h)})
    m.compile(tf.keras.optimizers.Adam(), {'a': 'mae', 'b': 'categorical_crossentropy'}, metrics={'a': ['mse'], 'b': ['accuracy']})
    m.fit(np.ones((4, 4)), {'a': np.ones((4, 1)), 'b': np.eye(2)[[0, 1, 0, 1]]}, verbose=0)
    return m

def mobile():
    return tf.keras.applications.MobileNet(input_shape=(32, 32, 3), alpha=0.25, weights=None, classes=3)

def cropped():
    i = tf.keras.Input((8, 8, 2))
    x = L.Conv2DTranspose(2, 3, padding='same')(L.SeparableConv2D(2, 3, padding='same')(i))
    return tf.keras.Model(i, L.Activation('softmax')(L.Flatten()(L.Dropout(.2)(x))))

made = {}
for maker in (stateful, bilstm, heads, mobile, cropped):
    try:
        made[maker.__name__] = maker()
    except Exception as error:
        print(maker.__name__, error)
if 'bilstm' in made:
    made['bilstm'](np.zeros((1, 5)))
for name, model in made.items():
    for path in (name + '.h5', name + '.keras', name + '_saved'):
        try:
            model.save(path)
        except Exception as error:
            pass
    for path in (name + '.weights.h5', name + '_ck/cp'):
        try:
            model.save_weights(path)
        except Exception as error:
            pass
    try:
        json.dump(model.get_config(), open(name + '.config.json', 'w'))
        open(name + '.json', 'w').write(model.to_json())
    except Exception as error:
        pass
try:
    pickle.dump(made['heads'].optimizer.get_config(), open('adam.pkl', 'wb'))
except Exception as error:
    pass
