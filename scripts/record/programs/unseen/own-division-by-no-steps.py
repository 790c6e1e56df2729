# a mean over no steps
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
files = []
steps = len(files) // 32
total = 0.0
print("mean loss", total / steps)
