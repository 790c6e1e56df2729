# a page where JSON is expected
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import json
import tensorflow as tf
# %%
with open("classes.json", "w") as out:
    out.write("<!DOCTYPE html><title>Not found</title>")
with open("classes.json") as source:
    class_names = json.load(source)
