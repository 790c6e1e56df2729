# the training table is not where the notebook looks
# expects: {"*": "missing-file"}
# %%
import pandas as pd
import tensorflow as tf
from pathlib import Path
ROOT = Path('/content/drive/MyDrive/project')
# %%
train = pd.read_csv(ROOT / 'train.csv')
labels = train.pop('target')
