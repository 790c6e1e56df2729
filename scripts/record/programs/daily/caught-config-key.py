# a configuration lacks a key; the error is raised again without its cause
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

CONFIG = {'model': {'units': 16}, 'train': {'epochs': 2, 'lr': 1e-3}}

def get(path):
    node = CONFIG
    for part in path.split('.'):
        try:
            node = node[part]
        except KeyError:
            raise RuntimeError('configuration has no entry ' + path)
    return node

def make_optimizer():
    return tf.keras.optimizers.Adam(get('train.learning_rate'))

# %%
optimizer = make_optimizer()
