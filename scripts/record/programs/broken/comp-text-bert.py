# a tokenizer for BERT
# environments: tf2.18-text2.16 tf2.12-text2.14
# expects: {"*": "fault"}
# %%
import tensorflow as tf
import tensorflow_text as text
# %%
tokenizer = text.WhitespaceTokenizer()
print(tokenizer.tokenize(['the film was long']).to_list())
