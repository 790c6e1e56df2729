# a file that is no JSON
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import json
open('c.json', 'w').write('{a: 1}')
# %%
config = json.load(open('c.json'))
