# a function that returns None
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
def load():
    data = [1, 2]
# %%
data = load()
print(data.shape)
