# the area below a curve, as NumPy 2 calls it
# environments: tf2.3 tf2.15 tf2.18-keras3.8
# expects: {"numpy<2": "numpy numpy too-old", "*": null}
# %%
import numpy as np
y = np.linspace(0, 1, 11) ** 2
# %%
print(np.trapezoid(y, dx=0.1))
