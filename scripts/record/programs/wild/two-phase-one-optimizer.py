# head first, then the whole network, with one optimizer
# expects: {"tfkeras<2.11": null, "legacy": "optimizer-state tf-keras too-new", "*": "optimizer-state keras too-new"}
# %%
import numpy as np
import tensorflow as tf
# %%
backbone = tf.keras.layers.Dense(4, activation='relu', name='backbone')
head = tf.keras.layers.Dense(1, name='head')
optimizer = tf.keras.optimizers.Adam(1e-3)

def step(x, y, variables):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((head(backbone(x)) - y) ** 2)
    optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables))
    return loss

x, y = tf.random.normal((8, 3)), tf.random.normal((8, 1))
_ = head(backbone(x))
# %%
for phase, variables in [('head', head.trainable_variables), ('all', backbone.trainable_variables + head.trainable_variables)]:
    for _ in range(2):
        l = step(x, y, variables)
    print(phase, float(l))
