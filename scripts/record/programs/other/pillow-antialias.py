# Image.ANTIALIAS
# expects: {"*": "?other-library"}
# %%
from PIL import Image
import tensorflow as tf
img = Image.new('RGB', (8, 8)).resize((4, 4), Image.ANTIALIAS)
