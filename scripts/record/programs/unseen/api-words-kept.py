# the most frequent words
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "?argument-changed keras too-new", "*": null}
# %%
from tensorflow.keras.preprocessing.text import Tokenizer
# %%
tok = Tokenizer(nb_words=1000)
tok.fit_on_texts(["a b", "b c"])
