# gradients of a layer that the loss does not use
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf

gen = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(2,))])
disc = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
opt = tf.keras.optimizers.Adam(1e-4)

def generator_step(noise):
    fake = gen(noise)
    with tf.GradientTape() as tape:
        loss = -tf.reduce_mean(disc(fake))
    g = tape.gradient(loss, gen.trainable_variables)
    opt.apply_gradients(zip(g, gen.trainable_variables))
    return loss

# %%
generator_step(tf.random.normal((4, 2)))
