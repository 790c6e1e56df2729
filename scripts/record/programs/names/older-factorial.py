# a factorial of a float
# environments: tf2.6 tf2.9 tf2.15
# expects: {"python<3.10": null, "*": "python-version python too-new"}
# %%
import math
# %%
ways = math.factorial(10 / 2)
