# the list of optimizers is shorter than the loop
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
units = [8, 16, 32]
rates = [0.1, 0.01]
# %%
for i in range(len(units)):
    opt = tf.keras.optimizers.SGD(learning_rate=rates[i])
