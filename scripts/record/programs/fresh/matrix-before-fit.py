# texts_to_matrix of a tokenizer that saw no text
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
tok = tf.keras.preprocessing.text.Tokenizer()
x = tok.texts_to_matrix(['good film', 'bad film'], mode='tfidf')
