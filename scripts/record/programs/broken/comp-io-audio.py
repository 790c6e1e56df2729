# sound read with tensorflow-io
# environments: tf2.15-io0.31
# expects: {"*": "fault"}
# %%
import tensorflow as tf
import tensorflow_io as tfio
print(tf.__version__, tfio.__version__)
# %%
sound = tf.random.normal([16000])
spectrogram = tfio.audio.spectrogram(sound, nfft=512, window=512, stride=256)
# %%
small = tfio.audio.resample(sound[:, tf.newaxis], rate_in=16000, rate_out=8000)
