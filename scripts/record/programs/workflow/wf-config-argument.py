# a function of the project takes other arguments
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

def build_model(units, layers=2, rate=0.1):
    model = tf.keras.Sequential()
    for _ in range(layers):
        model.add(tf.keras.layers.Dense(units, activation='relu'))
        model.add(tf.keras.layers.Dropout(rate))
    model.add(tf.keras.layers.Dense(1))
    return model
# %%
settings = {'units': 8, 'n_layers': 3, 'dropout': 0.2}
model = build_model(**settings)
