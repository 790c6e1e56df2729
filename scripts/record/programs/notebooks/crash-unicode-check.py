# a text is tested for a type of Python 2
# expects: {"*": "?python-version python too-new"}
# %%
import tensorflow as tf
def clean(text):
    if isinstance(text, unicode):
        text = text.encode('utf-8')
    return text.lower()
# %%
lines = [clean(line) for line in ['One', 'Two']]
