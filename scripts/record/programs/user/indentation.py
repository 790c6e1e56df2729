# wrong indentation
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
for i in range(3):
print(i)
