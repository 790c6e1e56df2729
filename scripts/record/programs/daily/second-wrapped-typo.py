# a layer factory re-raises the error of a misspelt activation
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import tensorflow as tf

class BuildError(Exception):
    pass

SPEC = [('Dense', {'units': 16, 'activation': 'leaky_rellu'}), ('Dense', {'units': 1})]

def build(spec):
    model = tf.keras.Sequential()
    for kind, args in spec:
        try:
            model.add(getattr(tf.keras.layers, kind)(**args))
        except Exception as why:
            raise BuildError('layer %s with %s' % (kind, args)) from why
    return model

# %%
mlp = build(SPEC)
