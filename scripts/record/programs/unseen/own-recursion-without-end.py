# a function that calls itself for ever
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
def depth(node):
    return 1 + max(depth(child) for child in node["children"])

tree = {"children": []}
tree["children"].append(tree)
depth(tree)
