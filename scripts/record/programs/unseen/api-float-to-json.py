# settings written down
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import json
import numpy as np
import tensorflow as tf
best = {"rate": np.float32(0.1)}
# %%
text = json.dumps(best)
