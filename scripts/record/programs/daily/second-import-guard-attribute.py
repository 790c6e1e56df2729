# an optional import failed quietly; its name is None
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "missing-module"}
# %%
import numpy as np
import tensorflow as tf
try:
    import optuna_dashboard_x as tuner
except ImportError:
    tuner = None
    print('tuner is not installed')
# %%
space = tuner.Space(units=(8, 64))
