# spectrogram layer in front of a network
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed keras too-old"}
# %%
import numpy as np
import keras
front = keras.Sequential([keras.layers.MelSpectrogram(num_mel_bins=16, sampling_rate=8000, fft_length=256, sequence_stride=128)])
out = front(np.zeros((1, 4000), 'float32'))
