# preprocess_input of a file's name
# expects: {"*": "?user-code"}
# %%
from tensorflow.keras.applications.resnet50 import preprocess_input
x = preprocess_input('cat.png')
