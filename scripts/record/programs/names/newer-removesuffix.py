# the text of a file without its end
# environments: tf2.3 tf2.6 tf2.15
# expects: {"python<3.9": "python-version python too-old", "*": null}
# %%
import tensorflow as tf
name = "weights.h5"
# %%
print(name.removesuffix(".h5"))
