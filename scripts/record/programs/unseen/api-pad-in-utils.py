# sentences of one length
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "import-moved tensorflow too-old", "tfkeras<2.9": "?import-moved keras too-old", "*": null}
# %%
from tensorflow.keras.utils import pad_sequences
# %%
print(pad_sequences([[1, 2], [3]], maxlen=4))
