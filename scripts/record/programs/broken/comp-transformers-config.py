# a small BERT from its configuration
# environments: tf2.21-transformers5 tf2.18-transformers4.48
# expects: {"tf2.21-transformers5": "?attribute-removed transformers too-new", "*": "fault"}
# %%
import tensorflow as tf
import transformers
config = transformers.BertConfig(vocab_size=30, hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=8)
# %%
bert = transformers.TFBertModel(config)
bert(tf.constant([[1, 2, 3]]))
