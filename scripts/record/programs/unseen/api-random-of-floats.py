# a crop at random
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"python>=3.12": "python-version python too-new", "*": null}
# %%
import random
import tensorflow as tf
height = 64
# %%
top = random.randint(0, height / 2)
