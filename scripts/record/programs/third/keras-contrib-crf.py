# a helper package for old Keras
# fresh: yes
# environments: tf2.21-attention tf2.15-attention
# expects: {"*": "?third-party keras-self-attention too-old"}
# %%
from tensorflow import keras
from keras_self_attention import SeqSelfAttention
model = keras.models.Sequential()
model.add(keras.layers.Embedding(10, 4))
model.add(SeqSelfAttention(attention_activation='sigmoid'))
model.build((None, 6))
