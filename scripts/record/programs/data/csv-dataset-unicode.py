# a text file that is not UTF-8
# expects: {"*": "data"}
# %%
import tensorflow as tf
with open('names.csv', 'wb') as f:
    f.write('name\nJos\xe9\n'.encode('latin-1'))
import pandas as pd
df = pd.read_csv('names.csv')
