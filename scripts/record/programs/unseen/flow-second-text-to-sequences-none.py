# missing texts in a table reach the tokenizer
# expects: {"*": "data"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras.preprocessing.text import Tokenizer
reviews = pd.Series(['good film', np.nan, 'bad film'])
# %%
tokenizer = Tokenizer(num_words=20)
tokenizer.fit_on_texts(reviews)
