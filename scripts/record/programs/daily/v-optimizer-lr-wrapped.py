# Adam(lr=...) behind a factory that hides the error
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "optimizer-state keras too-new", "*": null}
# %%
import tensorflow as tf

class ConfigurationError(Exception):
    pass

def optimizer_from(config):
    cls = getattr(tf.keras.optimizers, config['name'])
    try:
        return cls(**config['args'])
    except (TypeError, ValueError) as e:
        raise ConfigurationError('bad optimizer section') from e

# %%
opt = optimizer_from({'name': 'Adam', 'args': {'lr': 3e-4, 'beta_1': 0.9}})
