# tf.function(jit_compile=): from 2.5
# expects: {"*": "?argument-changed tensorflow too-old"}
# %%
import tensorflow as tf
@tf.function(jit_compile=False)
def f(x):
    return x * 2
print(f(tf.ones(3)))
