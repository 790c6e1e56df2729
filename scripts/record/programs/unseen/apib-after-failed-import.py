# after a cell that failed
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "cascade"}
# %%
import tensorflow as tf
# %% [raises]
import nets_of_mine
base = nets_of_mine.small()
# %%
out = base(tf.ones((1, 2)))
