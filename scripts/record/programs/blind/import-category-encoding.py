# CategoryEncoding and StringLookup out of the experimental name space: 2.6
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras.layers import CategoryEncoding, IntegerLookup, StringLookup
lookup = StringLookup(vocabulary=['a', 'b'])
print(lookup(tf.constant(['a', 'c'])))
