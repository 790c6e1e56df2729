# hub.load of a folder that is not a model
# environments: tf2.15-hub tf2.21-hub
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
import tensorflow_hub as hub
# %%
embed = hub.load('universal-sentence-encoder_4')
print(embed(['hello']).shape)
