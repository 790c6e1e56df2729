# the stop words were never downloaded
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "other-library"}
# %%
import pandas as pd
from nltk.corpus import stopwords
from tensorflow.keras.preprocessing.sequence import pad_sequences
# %%
df = pd.DataFrame({'text': ['a good film', 'the worst film'], 'y': [1, 0]})
stop = set(stopwords.words('english'))
df['clean'] = df['text'].apply(lambda s: ' '.join(w for w in s.split() if w not in stop))
