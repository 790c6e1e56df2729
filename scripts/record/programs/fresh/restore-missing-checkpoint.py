# restores a checkpoint of an epoch that was not written
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
ckpt = tf.train.Checkpoint(step=tf.Variable(0))
ckpt.save('ck/model')
ckpt.restore('ck/model-7').assert_existing_objects_matched()
