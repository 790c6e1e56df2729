# len() of a model's symbolic output, guarded as old libraries do it
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Dense, Input
from tensorflow.keras.models import Model
inp = Input((4,))
model = Model(inp, Dense(2)(inp))
if hasattr(model.output, '__len__') and len(model.output) > 1:
    raise ValueError('one output is wanted')
