# a broken CSV file
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
with open('a.csv', 'w') as f:
    f.write('a,b\n1,2\n1,2,3,4\n')
# %%
df = pd.read_csv('a.csv')
