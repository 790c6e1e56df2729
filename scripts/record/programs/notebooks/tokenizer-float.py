# gaps in the text column reach the tokenizer
# expects: {"*": "data"}
# %%
import numpy as np
import pandas as pd
from tensorflow.keras.preprocessing.text import Tokenizer
df = pd.DataFrame({'text': ['good', np.nan, 'bad']})
# %%
tok = Tokenizer(num_words=100)
tok.fit_on_texts(df['text'])
