# CuDNNLSTM where there is a GPU, else LSTM
# expects: {"tf<2": "?import-moved tensorflow too-new", "legacy": "import-moved tf-keras too-new", "tf<2.6": "import-moved tensorflow too-new", "*": "import-moved keras too-new"}
# %%
import tensorflow as tf
# %%
def recurrent_layer(gpu=True):
    if gpu:
        from tensorflow.keras.layers import CuDNNLSTM as RNNLayer
    else:
        from tensorflow.keras.layers import LSTM as RNNLayer
    return RNNLayer

def build(units):
    L = recurrent_layer()
    return tf.keras.Sequential([L(units, return_sequences=True, input_shape=(5, 2)), L(units), tf.keras.layers.Dense(1)])
# %%
model = build(8)
