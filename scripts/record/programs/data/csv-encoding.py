# a Latin-1 file read as UTF-8
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
with open('b.csv', 'wb') as f:
    f.write('a,b\nä,ö\n'.encode('latin-1'))
# %%
df = pd.read_csv('b.csv')
