# a local name used before it is set
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
total = 0
def add(x):
    total += x
# %%
add(3)
