# a cached function, as Python 3.9 writes it
# environments: tf2.3 tf2.6
# expects: {"python<3.9": "python-version python too-old", "*": null}
# %%
import tensorflow as tf
from functools import cache
# %%
@cache
def square(x):
    return x * x
print(square(3))
