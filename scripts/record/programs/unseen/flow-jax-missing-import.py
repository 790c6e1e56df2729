# keras_hub is not there beside the JAX backend
# environments: keras3.15-jax
# variables: KERAS_BACKEND=jax
# expects: {"*": "missing-module"}
# %%
import keras
import keras_hub
# %%
bert = keras_hub.models.BertClassifier.from_preset('bert_tiny_en_uncased')
