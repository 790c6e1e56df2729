# the .keras format before 2.12 writes something else: works everywhere
# expects: {"*": null}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.save('m.keras')
model = tf.keras.models.load_model('m.keras')
