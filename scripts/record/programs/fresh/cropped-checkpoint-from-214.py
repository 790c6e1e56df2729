# cropped_ck/* that the topic's writer left in tf2.14
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# files: tf2.14/fresh-writes-zoo/cropped_ck/*
# expects: {"tf<2.6,tfkeras<2.14": "?saved-model tensorflow too-old", "tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-new", "tfkeras<2.14": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
L = tf.keras.layers
i = tf.keras.Input((8, 8, 2))
x = L.Conv2DTranspose(2, 3, padding='same')(L.SeparableConv2D(2, 3, padding='same')(i))
m = tf.keras.Model(i, L.Activation('softmax')(L.Flatten()(L.Dropout(.2)(x))))
m.load_weights('cp')
