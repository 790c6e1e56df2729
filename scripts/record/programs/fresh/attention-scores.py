# heat map from return_attention_scores
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "legacy": "?argument-changed tf-keras too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
att = tf.keras.layers.Attention(use_scale=True)
q, v = tf.random.normal((1, 3, 4)), tf.random.normal((1, 5, 4))
context, scores = att([q, v], return_attention_scores=True)
print(scores.shape)
