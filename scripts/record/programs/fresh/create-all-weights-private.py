# prepares the optimizer before its weights are set
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
net = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
opt = tf.keras.optimizers.Adam()
opt._create_all_weights(net.trainable_variables)
opt.set_weights([w * 0 for w in opt.get_weights()])
