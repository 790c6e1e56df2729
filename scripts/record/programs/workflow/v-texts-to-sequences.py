# words to numbers with the tokenizer of plain keras
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"pykeras>=3": "import-moved keras too-new", "*": null}
# %%
from keras.preprocessing.text import Tokenizer
from keras.preprocessing.sequence import pad_sequences
# %%
tokenizer = Tokenizer(num_words=20)
tokenizer.fit_on_texts(['the cat sat', 'the dog ran'])
x = pad_sequences(tokenizer.texts_to_sequences(['the cat ran']), maxlen=4)
