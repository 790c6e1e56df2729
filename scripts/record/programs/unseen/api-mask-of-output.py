# which steps count
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf

inp = tf.keras.Input((None,))
emb = tf.keras.layers.Embedding(50, 8, mask_zero=True)
h = emb(inp)
# %%
print(emb.output_mask)
