# a version problem inside a wrapper of the user
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "argument-changed keras too-new", "*": null}
# %%
import tensorflow as tf

class LayerError(RuntimeError):
    pass

def guarded(factory, **kw):
    try:
        return factory(**kw)
    except Exception as e:
        raise LayerError('could not make ' + factory.__name__) from e

# %%
embedding = guarded(tf.keras.layers.Embedding, input_dim=100, output_dim=8, input_length=20)
rnn = guarded(tf.keras.layers.GRU, units=4, time_major=False)
