# text notebook: the Tokenizer from plain keras
# expects: {"pykeras>=3": "import-moved keras too-new", "*": null}
# %%
import pandas as pd
from keras.preprocessing.text import Tokenizer
# %%
tok = Tokenizer(num_words=20, lower=True)
tok.fit_on_texts(['Das ist ein Satz', 'ein zweiter Satz'])
print(tok.texts_to_sequences(['ein Satz']))
