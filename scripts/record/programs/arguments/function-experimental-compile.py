# tf.function(experimental_compile=): left in 2.12
# expects: {"*": "?argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
@tf.function(experimental_compile=False)
def f(x):
    return x * 2
print(f(tf.ones(3)))
