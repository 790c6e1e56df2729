# an archive that is a page
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "data"}
# %%
import zipfile
import tensorflow as tf
# %%
with open("data.zip", "w") as out:
    out.write("<html>sign in</html>")
with zipfile.ZipFile("data.zip") as archive:
    archive.extractall()
