# hyperparameters in a dict, decay among them
# expects: {"tfkeras>=3": null, "legacy": "optimizer-state tf-keras too-new", "tfkeras<2.11": null, "*": "optimizer-state keras too-new"}
# %%
import numpy as np
import tensorflow as tf
# %%
CONFIG = {
    'optimizer': {'name': 'RMSprop', 'learning_rate': 1e-3, 'rho': 0.9, 'decay': 1e-6},
    'units': [32, 16],
}

def make_optimizer(cfg):
    cfg = dict(cfg)
    cls = getattr(tf.keras.optimizers, cfg.pop('name'))
    return cls(**cfg)

def build(cfg, n_features):
    model = tf.keras.Sequential([tf.keras.layers.Dense(u, activation='relu') for u in cfg['units']] + [tf.keras.layers.Dense(1)])
    model.compile(make_optimizer(cfg['optimizer']), loss='mse')
    return model
# %%
model = build(CONFIG, 5)
model.fit(np.random.rand(16, 5), np.random.rand(16), epochs=1, verbose=0)
