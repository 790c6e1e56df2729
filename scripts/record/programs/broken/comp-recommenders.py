# a retrieval task of tensorflow-recommenders
# environments: tf2.20-recommenders0.7
# expects: {"*": "fault"}
# %%
import tensorflow as tf
import tensorflow_recommenders as tfrs

class Movies(tfrs.Model):
    def __init__(self):
        super().__init__()
        self.user = tf.keras.layers.Embedding(10, 4)
        self.movie = tf.keras.layers.Embedding(20, 4)
        self.task = tfrs.tasks.Retrieval()

    def compute_loss(self, features, training=False):
        return self.task(self.user(features['user']), self.movie(features['movie']))
# %%
model = Movies()
model.compile(optimizer=tf.keras.optimizers.Adagrad(0.1))
rows = tf.data.Dataset.from_tensor_slices({'user': [1, 2, 3, 4], 'movie': [5, 6, 7, 8]}).batch(2)
model.fit(rows, epochs=1, verbose=0)
# %%
index = tfrs.layers.factorized_top_k.BruteForce(model.user)
