# a text is used like a path
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
root = "data/images"
if root.exists():
    print("there")
