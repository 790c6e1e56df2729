# an optimizer and a loss of tensorflow-addons
# environments: tf2.10-addons0.23 tf2.13-addons0.17
# expects: {"*": "fault"}
# %%
import tensorflow as tf
import tensorflow_addons as tfa
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,)), tfa.layers.WeightNormalization(tf.keras.layers.Dense(2))])
model.compile(tfa.optimizers.AdamW(weight_decay=1e-4, learning_rate=1e-3), tfa.losses.SigmoidFocalCrossEntropy())
model.fit(tf.random.normal([8, 3]), tf.one_hot([0, 1] * 4, 2), verbose=0)
