# Siamese network with plain keras backend in a Lambda
# expects: {"pykeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
from keras.models import Model
from keras.layers import Input, Dense, Lambda
from keras import backend as K
# %%
def euclidean_distance(vects):
    x, y = vects
    sum_square = K.sum(K.square(x - y), axis=1, keepdims=True)
    return K.sqrt(K.maximum(sum_square, K.epsilon()))

def eucl_dist_output_shape(shapes):
    shape1, shape2 = shapes
    return (shape1[0], 1)

def create_base_network(input_shape):
    input = Input(shape=input_shape)
    x = Dense(16, activation='relu')(input)
    return Model(input, Dense(8)(x))
# %%
def build_siamese(input_shape):
    base_network = create_base_network(input_shape)
    input_a, input_b = Input(shape=input_shape), Input(shape=input_shape)
    distance = Lambda(euclidean_distance, output_shape=eucl_dist_output_shape)([base_network(input_a), base_network(input_b)])
    return Model([input_a, input_b], distance)

siamese = build_siamese((10,))
siamese.compile(loss='mse', optimizer='rmsprop')
siamese.fit([np.random.rand(8, 10), np.random.rand(8, 10)], np.ones((8, 1)), verbose=0)
