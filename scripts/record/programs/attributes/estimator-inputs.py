# tf.estimator.inputs.pandas_input_fn
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import pandas as pd
import tensorflow as tf
x = pd.DataFrame({'a': [1.0, 2.0]})
fn = tf.estimator.inputs.pandas_input_fn(x=x, y=pd.Series([0, 1]), shuffle=False)
