# json.load of an empty file
# expects: {"*": "data"}
# %%
import json
import tensorflow as tf
open('config.json', 'w').close()
cfg = json.load(open('config.json'))
