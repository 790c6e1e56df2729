# notes on the board
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "argument-changed tensorflow too-new"}
# %%
import tensorflow as tf

w = tf.summary.create_file_writer("logs")
# %%
with w.as_default():
    tf.summary.text("note", tensor=tf.constant("start"), step=0)
