# a file of the user's called keras.py
# fresh: yes
# expects: {"*": "user-code"}
# environments: tf2.15 tf2.21-keras3.15 tf2.4
# %%
with open('keras.py', 'w') as f:
    f.write('x = 1\n')
# %%
from keras.models import Sequential
