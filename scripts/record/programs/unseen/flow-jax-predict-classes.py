# class indices by predict_classes on the JAX backend
# environments: keras3.15-jax
# variables: KERAS_BACKEND=jax
# expects: {"*": "attribute-removed keras too-new"}
# %%
import numpy as np
import keras
clf = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation='softmax')])
clf.compile('adam', 'sparse_categorical_crossentropy')
clf.fit(np.random.rand(9, 4), np.arange(9) % 3, verbose=0)
# %%
print(clf.predict_classes(np.random.rand(2, 4)))
