# the variable set after the import changes nothing
# fresh: yes
# environments: tf2.21-jax
# expects: {"*": "?backend keras mixed"}
# %%
import keras
# %%
import os
os.environ['KERAS_BACKEND'] = 'jax'
import jax.numpy as jnp
x = keras.ops.convert_to_tensor([1.0, 2.0])
print(x.at[0].set(5.0))
