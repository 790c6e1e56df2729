# a tiny TFBert from a configuration inside a functional model
# environments: tf2.15-transformers tf2.21-transformers
# expects: {"tfkeras>=3": "third-party tf-keras missing", "*": null}
# %%
import numpy as np
import tensorflow as tf
from transformers import BertConfig, TFBertModel
config = BertConfig(vocab_size=50, hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, max_position_embeddings=32)
# %%
bert = TFBertModel(config)
ids = tf.keras.layers.Input(shape=(8,), dtype=tf.int32, name='input_ids')
pooled = bert(ids).pooler_output
model = tf.keras.Model(ids, tf.keras.layers.Dense(2)(pooled))
# %%
model.compile('adam', tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit(np.random.randint(0, 50, (4, 8)), np.array([0, 1, 0, 1]), verbose=0)
