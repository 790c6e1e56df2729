# an archive's members are listed by a helper
# expects: {"tf<2.6": "save-format tensorflow too-old", "tfkeras<2.13": "save-format keras too-old", "*": null}
# %%
import zipfile
import tensorflow as tf
path = 'tagger.keras'
tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))]).save(path)
# %%
print([item.filename for item in zipfile.ZipFile(path).infolist()])
