# a variable of a function
# expects: {"*": "undefined-name"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
def prepare():
    X_scaled = [1]
# %%
prepare()
print(X_scaled)
