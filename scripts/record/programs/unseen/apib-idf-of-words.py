# weights of words
# environments: tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "tfkeras>=2.6": "?behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf

texts = tf.constant(["the cat sat", "the dog ran", "a bird"])
# %%
vec = tf.keras.layers.TextVectorization(max_tokens=50, output_mode="tf-idf")
vec.adapt(texts)
print(vec(texts))
