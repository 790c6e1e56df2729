# model.save('model.pb')
# expects: {"tfkeras>=3": "save-format keras too-new", "*": null}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
model.save('model.pb')
