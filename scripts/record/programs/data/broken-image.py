# a file that is no image
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
from PIL import Image
open('x.jpg', 'wb').write(b'not an image')
# %%
img = Image.open('x.jpg')
