# a hint with list[int]
# environments: tf2.3 tf2.6
# expects: {"python<3.9": "python-version python too-old", "*": null}
# %%
import tensorflow as tf
# %%
def total(values: list[int]) -> int:
    return sum(values)
