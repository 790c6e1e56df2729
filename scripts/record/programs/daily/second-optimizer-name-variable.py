# a dictionary of optimizers with a misspelt class
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import tensorflow as tf
from tensorflow.keras import optimizers

def choose(name, lr):
    table = {
        'adam': lambda: optimizers.Adam(lr),
        'rms': lambda: optimizers.RMSProp(lr),
    }
    return table[name]()

# %%
opt = choose('rms', 1e-3)
