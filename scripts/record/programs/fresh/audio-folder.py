# keyword spotting: wav files in class folders
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "legacy": "?import-moved tf-keras too-old", "*": "?import-moved keras too-old"}
# %%
import os
import tensorflow as tf
from tensorflow.keras.utils import audio_dataset_from_directory
# %%
for name in ('yes', 'no'):
    os.makedirs('wav/' + name, exist_ok=True)
    for i in range(2):
        wav = tf.audio.encode_wav(tf.zeros((8000, 1)), 8000)
        tf.io.write_file('wav/%s/%d.wav' % (name, i), wav)
# %%
ds = audio_dataset_from_directory('wav', batch_size=2, output_sequence_length=8000)
