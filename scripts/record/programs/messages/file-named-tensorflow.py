# a file of the user is called tensorflow.py
# environments: tf2.4 tf2.15 tf2.21-keras3.15
# fresh: yes
# expects: {"*": "user-code"}
# %%
import sys
open('tensorflow.py', 'w').write('from tensorflow.keras import layers' + chr(10))
sys.path.insert(0, '.')
# %%
from tensorflow.keras.layers import Dense
