# a residual block whose second stage halves the image and keeps the shortcut
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models

# %%
def conv_bn(x, filters, stride=1):
    x = layers.Conv2D(filters, 3, strides=stride, padding='same', use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    return layers.ReLU()(x)


def residual_block(x, filters, stride=1):
    shortcut = x
    x = conv_bn(x, filters, stride)
    x = conv_bn(x, filters)
    x = layers.Add()([x, shortcut])
    return layers.ReLU()(x)


def build_resnet(input_shape=(32, 32, 3), stages=((16, 1), (32, 2))):
    inputs = layers.Input(input_shape)
    x = conv_bn(inputs, 16)
    for filters, stride in stages:
        x = residual_block(x, filters, stride)
    x = layers.GlobalAveragePooling2D()(x)
    return models.Model(inputs, layers.Dense(10, activation='softmax')(x))

# %%
model = build_resnet()
model.summary()
