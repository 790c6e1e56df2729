# a method of a list with a letter missing
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import tensorflow as tf
# %%
losses = []
for step in range(3):
    losses.apend(float(tf.random.uniform(())))
