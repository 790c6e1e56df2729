# a checkpoint is restored from a folder that was never written
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
net = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
opt = tf.keras.optimizers.Adam(0.01)
ckpt = tf.train.Checkpoint(step=tf.Variable(1), optimizer=opt, net=net)
manager = tf.train.CheckpointManager(ckpt, './tf_ckpts', max_to_keep=3)
manager.save()
# %%
ckpt.restore('./tf_checkpoints/ckpt-1')
print('step', int(ckpt.step))
