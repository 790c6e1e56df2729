# str + int
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
epochs = 5
print('Training for ' + epochs + ' epochs')
