# the header line of a CSV goes through decode_csv
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import tensorflow as tf
with open('iris_training.csv', 'w') as f:
    f.write('sepal_length,sepal_width,species\n5.1,3.5,0\n4.9,3.0,1\n')
# %%
def parse_line(line):
    *features, label = tf.io.decode_csv(line, record_defaults=[[0.0], [0.0], [0]])
    return tf.stack(features), label

ds = tf.data.TextLineDataset('iris_training.csv').map(parse_line).batch(2)
model = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(2,))])
model.compile('adam', 'sparse_categorical_crossentropy')
# %%
model.fit(ds, epochs=1, verbose=0)
