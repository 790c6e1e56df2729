# an activation registered with keras.saving goes through a file
# environments: tf2.[3-9]* tf2.1[0-9]* tf2.2[01]-keras*
# expects: {"pykeras<2.13": "attribute-removed keras too-old", "pykeras>=3": "?saved-model keras too-new"}
# %%
import numpy as np
import keras

@keras.saving.register_keras_serializable(package='lab')
def squash(x):
    return x / (1 + abs(x))
# %%
model = keras.Sequential([keras.layers.Dense(4, activation=squash, input_shape=(3,))])
model.compile('sgd', 'mse')
model.save('squash.h5')
# %%
print(keras.models.load_model('squash.h5').predict(np.ones((1, 3))))
