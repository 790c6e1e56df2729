# a library's short name that no cell made
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "undefined-name"}
# %%
import tensorflow as tf
# %%
values = tf.random.normal((100,)).numpy()
plt.hist(values, bins=20)
