# walks the graph of layers backwards
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
a = tf.keras.Input((4,))
b = tf.keras.layers.Dense(3)(a)
c = tf.keras.layers.Dense(2)(b)
model = tf.keras.Model(a, c)
# %%
def parents(layer):
    found = []
    for node in layer.inbound_nodes:
        prev = node.inbound_layers
        found += prev if isinstance(prev, list) else [prev]
    return [p.name for p in found]

for l in model.layers[1:]:
    print(l.name, parents(l))
