# a file of the user's own uses a module that only the notebook imports
# expects: {"*": "undefined-name"}
# %%
import numpy as np
import tensorflow as tf
with open('crash_helpers.py', 'w') as out:
    out.write('def scaled(values):\n    return np.asarray(values) / 255.0\n')
# %%
import importlib, sys
sys.path.insert(0, '.')
importlib.invalidate_caches()
from crash_helpers import scaled
# %%
x = scaled([0, 128, 255])
