# a history with numbers of NumPy is written as JSON
# expects: {"*": "user-code"}
# %%
import json
import numpy as np
import tensorflow as tf
result = {'loss': np.float32(0.5), 'epochs': 3}
# %%
with open('result.json', 'w') as f:
    json.dump(result, f)
