# a character that is not in the table
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
text = 'hello world'
char_to_int = {c: i for i, c in enumerate(sorted(set(text)))}
# %%
start = 'Hello'
pattern = [char_to_int[c] for c in start]
