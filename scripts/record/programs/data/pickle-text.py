# a text file unpickled
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pickle
open('p.pkl', 'w').write('hello')
# %%
pickle.load(open('p.pkl', 'rb'))
