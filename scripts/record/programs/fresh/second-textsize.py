# draws labels on boxes with Pillow
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?other-library"}
# %%
from PIL import Image, ImageDraw
import tensorflow as tf
im = Image.new('RGB', (64, 64))
d = ImageDraw.Draw(im)
w, h = d.textsize('person 0.98')
d.rectangle([4, 4, 4 + w, 4 + h], outline='red')
