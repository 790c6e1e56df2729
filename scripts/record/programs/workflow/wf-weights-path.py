# weights of a backbone under a path of another machine
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
WEIGHTS = '../input/mobilenet/mobilenet_v2_weights_tf_dim_ordering_tf_kernels_0.35_96_no_top.h5'
def backbone():
    net = tf.keras.applications.MobileNetV2(include_top=False, weights=None, alpha=0.35, input_shape=(96, 96, 3))
    net.load_weights(WEIGHTS)
    return net
# %%
features = backbone()
