# tf.random.categorical(output_dtype=) and tf.multinomial
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
print(tf.multinomial(tf.math.log([[10., 10.]]), 5))
