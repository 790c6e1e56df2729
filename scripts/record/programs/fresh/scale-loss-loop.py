# mixed precision loop as Keras 3 documents it
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.4": "?attribute-removed tensorflow too-old", "tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf

w = tf.keras.layers.Dense(1)
w.build((None, 2))
opt = tf.keras.mixed_precision.LossScaleOptimizer(tf.keras.optimizers.SGD(0.1))

def step(x):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(w(x) ** 2)
        scaled = opt.scale_loss(loss)
    return tape.gradient(scaled, w.trainable_variables)
# %%
step(tf.ones((3, 2)))
