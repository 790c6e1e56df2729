# a float as an index
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
a = [1, 2, 3]
# %%
a[len(a) / 2]
