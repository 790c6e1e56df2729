# own assertion on a list of variables
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
def check(ws):
    assert all(isinstance(w, tf.Tensor) for w in ws), 'weights expected'
    return ws

check([1.0, 2.0])
