# a compiled function with another gast: a notice, then an unrelated failure
# environments: tf2.0-gast0.4 tf2.0-gast0.3
# fresh: yes
# expects: {"*": "?dependency gast too-new"}
# %%
import tensorflow as tf
@tf.function
def total(x):
    s = 0.
    for i in tf.range(3):
        if x[i] > 0.:
            s += x[i]
    return s
print(total(tf.constant([1., 2., 3.])))
