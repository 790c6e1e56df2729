# include_top with a size that the top does not have
# expects: {"*": "shape"}
# %%
from tensorflow.keras.applications import MobileNetV2
# %%
base_model = MobileNetV2(input_shape=(96, 96, 4), include_top=True, weights='imagenet')
