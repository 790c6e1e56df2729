# pip installs a newer keras over the loaded one
# scratch: yes
# environments: tf2.18-keras3.8
# expects: {"*": "?stale-kernel keras stale"}
# %%
import keras
print(keras.__version__)
# %%
%pip install -q --no-deps keras==3.15.1
# %%
from keras.src.quantizers.quantization_config import QuantizationConfig
model = keras.Sequential([keras.layers.Dense(1)])
