# a text classifier with TextVectorization adapted on a dataset
# expects: {"tfkeras<2.6": "attribute-removed tensorflow too-old", "*": null}
# %%
import tensorflow as tf
texts = ['the movie was great', 'terrible acting', 'great fun', 'boring and terrible']
labels = [1, 0, 1, 0]
ds = tf.data.Dataset.from_tensor_slices((texts, labels)).batch(2)
# %%
vectorize = tf.keras.layers.TextVectorization(max_tokens=50, output_mode='int', output_sequence_length=6)
vectorize.adapt(ds.map(lambda text, label: text))
int_ds = ds.map(lambda text, label: (vectorize(text), label))
# %%
model = tf.keras.Sequential([tf.keras.layers.Embedding(50, 4), tf.keras.layers.GlobalAveragePooling1D(), tf.keras.layers.Dense(1)])
model.compile('adam', tf.keras.losses.BinaryCrossentropy(from_logits=True))
model.fit(int_ds, epochs=2, verbose=0)
