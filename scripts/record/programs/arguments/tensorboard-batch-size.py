# TensorBoard(batch_size=, embeddings_layer_names=)
# expects: {"*": "?argument-changed keras too-new"}
# %%
from keras.callbacks import TensorBoard
cb = TensorBoard(log_dir='logs', histogram_freq=0, batch_size=32, write_graph=True)
