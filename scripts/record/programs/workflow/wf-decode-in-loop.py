# labels read from a text file stay text
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import tensorflow as tf

with open('labels.txt', 'w') as out:
    out.write('0\n1\n1\n0\n')

images = tf.data.Dataset.from_tensor_slices(tf.random.normal([4, 6]))
labels = tf.data.TextLineDataset('labels.txt')
train = tf.data.Dataset.zip((images, labels)).batch(2)
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(6,))])
model.compile('sgd', 'binary_crossentropy')
model.fit(train, epochs=1, verbose=0)
