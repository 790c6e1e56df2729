# loader class, file not there
# expects: {"*": "missing-file"}
# %%
import os
import pandas as pd
import tensorflow as tf
# %%
class Data:
    def __init__(self, root='../input/digit-recognizer'):
        self.root = root

    def frame(self, name):
        return pd.read_csv(os.path.join(self.root, name))

    def split(self):
        return self.frame('train.csv'), self.frame('test.csv')

train, test = Data().split()
