# KL layer with add_loss(…, inputs=)
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import numpy as np
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Input, Dense, Layer
from tensorflow.keras.models import Model
# %%
class KLDivergenceLayer(Layer):
    """Identity transform layer that adds KL divergence to the final model loss."""
    def __init__(self, *args, **kwargs):
        self.is_placeholder = True
        super(KLDivergenceLayer, self).__init__(*args, **kwargs)

    def call(self, inputs):
        mu, log_var = inputs
        kl_batch = -.5 * K.sum(1 + log_var - K.square(mu) - K.exp(log_var), axis=-1)
        self.add_loss(K.mean(kl_batch), inputs=inputs)
        return inputs
# %%
x = Input((6,))
h = Dense(4, activation='relu')(x)
z_mu, z_log_var = KLDivergenceLayer()([Dense(2)(h), Dense(2)(h)])
vae = Model(x, Dense(6)(z_mu))
vae.compile('rmsprop', 'mse')
vae.fit(np.random.rand(8, 6), np.random.rand(8, 6), verbose=0)
