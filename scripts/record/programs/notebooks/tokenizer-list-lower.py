# texts without lower
# expects: {"*": "data"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'text': ['Good', np.nan, 'Bad']})
# %%
df['text'] = df['text'].apply(lambda t: t.lower())
