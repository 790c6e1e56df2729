# a GAN with one optimizer for both networks in a training loop
# expects: {"tf<2.6": "?optimizer-state tensorflow too-new", "legacy": "?optimizer-state tf-keras too-new", "*": "?optimizer-state keras too-new"}
# %%
import tensorflow as tf
gen = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(2,))])
disc = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
optimizer = tf.keras.optimizers.Adam(1e-4)
# %%
with tf.GradientTape() as t1, tf.GradientTape() as t2:
    fake = gen(tf.ones((3, 2)))
    score = disc(fake)
    gl, dl = tf.reduce_mean(-score), tf.reduce_mean(score)
optimizer.apply_gradients(zip(t1.gradient(gl, gen.trainable_variables), gen.trainable_variables))
optimizer.apply_gradients(zip(t2.gradient(dl, disc.trainable_variables), disc.trainable_variables))
