# a choice out of nothing
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
# %%
np.random.choice([], 3)
