# K.image_data_format lives on
# expects: {"*": null}
# %%
from keras import backend as K
print(K.image_data_format())
