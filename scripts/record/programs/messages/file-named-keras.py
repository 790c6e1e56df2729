# a file of the user is called keras.py and reads itself
# environments: tf2.15 tf2.21-keras3.15 keras3.15-alone
# fresh: yes
# expects: {"*": "user-code"}
# %%
import sys
open('keras.py', 'w').write('import keras' + chr(10) + 'model = keras.Sequential()' + chr(10))
sys.path.insert(0, '.')
# %%
import keras
