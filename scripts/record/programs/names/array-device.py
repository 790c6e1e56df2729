# the device of an array, as PyTorch has it
# environments: tf2.9 tf2.15
# expects: {"*": "user-code"}
# %%
import numpy as np
x = np.zeros((2, 3))
# %%
print(x.device)
