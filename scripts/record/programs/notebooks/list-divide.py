# a list is divided
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
pixels = [10, 20, 255]
# %%
pixels = pixels / 255.0
