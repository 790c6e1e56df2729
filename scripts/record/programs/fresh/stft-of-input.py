# spectrogram of a functional input
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
wave = tf.keras.layers.Input(shape=(2048,), name='wave')
spec = tf.abs(tf.signal.stft(wave, frame_length=256, frame_step=128))
x = tf.keras.layers.Conv1D(4, 3)(spec)
clf = tf.keras.Model(wave, tf.keras.layers.GlobalMaxPooling1D()(x))
