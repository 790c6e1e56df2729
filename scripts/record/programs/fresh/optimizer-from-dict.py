# hyperparameters in a dictionary, optimizers.get of a class name with lr
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?optimizer-state tensorflow too-new", "legacy": "?optimizer-state tf-keras too-new", "*": "?optimizer-state keras too-new"}
# %%
import tensorflow as tf

HP = {'optimizer': {'class_name': 'RMSprop', 'config': {'lr': 5e-4, 'rho': 0.9}}, 'epochs': 1}

def build(hp):
    m = tf.keras.models.Sequential()
    m.add(tf.keras.layers.Dense(4, input_dim=6))
    m.compile(loss='mse', optimizer=tf.keras.optimizers.get(hp['optimizer']))
    return m
# %%
net = build(HP)
