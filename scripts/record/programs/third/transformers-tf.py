# TF models of transformers
# fresh: yes
# environments: tf2.21-transformers tf2.15-transformers
# expects: {"*": "?third-party tf-keras missing"}
# %%
import tensorflow as tf
from transformers import BertConfig, TFBertModel
cfg = BertConfig(hidden_size=8, num_attention_heads=2, num_hidden_layers=1, intermediate_size=8, vocab_size=20)
model = TFBertModel(cfg)
