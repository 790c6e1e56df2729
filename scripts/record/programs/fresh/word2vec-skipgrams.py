# skip-grams with a sampling table, plain Keras
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import keras
vocab = 50
table = keras.preprocessing.sequence.make_sampling_table(vocab)
pairs, labels = keras.preprocessing.sequence.skipgrams([3, 8, 9, 2, 7], vocab, window_size=2, sampling_table=table)
