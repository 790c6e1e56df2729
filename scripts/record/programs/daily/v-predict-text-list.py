# texts in a list for a model that vectorizes them
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"tf<2.6": "attribute-removed tensorflow too-old", "keras<3": null, "*": "behaviour-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf

texts = ['good movie', 'bad movie', 'good plot', 'bad plot']
vec = tf.keras.layers.TextVectorization(max_tokens=20, output_sequence_length=4)
vec.adapt(tf.constant(texts))
model = tf.keras.Sequential([tf.keras.Input((1,), dtype=tf.string), vec, tf.keras.layers.Embedding(20, 4), tf.keras.layers.GlobalAveragePooling1D(), tf.keras.layers.Dense(1)])
# %%
def predict_sentiment(samples):
    return model.predict(samples)

print(predict_sentiment(['a good film', 'a dull film']))
