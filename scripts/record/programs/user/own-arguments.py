# an own function with wrong arguments
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
def build(units):
    return units
# %%
build(3, activation='relu')
