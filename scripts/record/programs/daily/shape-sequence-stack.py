# a Sequence stacks images of different sizes
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import math
import numpy as np
import tensorflow as tf

class ImageBatches(tf.keras.utils.Sequence):
    def __init__(self, images, labels, batch_size=4):
        super().__init__()
        self.images, self.labels, self.batch_size = images, labels, batch_size

    def __len__(self):
        return math.ceil(len(self.images) / self.batch_size)

    def __getitem__(self, idx):
        part = slice(idx * self.batch_size, (idx + 1) * self.batch_size)
        batch_x = np.stack([im / 255.0 for im in self.images[part]])
        return batch_x, np.array(self.labels[part])

# %%
sizes = [(24, 24), (24, 24), (24, 20), (24, 24)] * 3
photos = [np.random.randint(0, 255, (h, w, 3)).astype('float32') for h, w in sizes]
labels = [0, 1] * 6
batches = ImageBatches(photos, labels)
# %%
net = tf.keras.Sequential([
    tf.keras.layers.Conv2D(4, 3, input_shape=(24, 24, 3)),
    tf.keras.layers.GlobalMaxPooling2D(),
    tf.keras.layers.Dense(1, activation='sigmoid'),
])
net.compile('adam', 'binary_crossentropy')
net.fit(batches, epochs=1, verbose=0)
