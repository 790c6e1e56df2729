# import tensorflw
# expects: {"*": "typo"}
# %%
import tensorflw as tf
