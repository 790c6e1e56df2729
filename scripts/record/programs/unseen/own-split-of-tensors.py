# tensors are given to the splitter of scikit-learn
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
from sklearn.model_selection import train_test_split
# %%
x = tf.random.normal((50, 4))
y = tf.random.uniform((50,), maxval=2, dtype=tf.int32)
x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.3)
