# a match statement on an old Python
# expects: {"*": "?python-version python too-old"}
# %%
import tensorflow as tf
kind = 'a'
match kind:
    case 'a':
        print('A')
