# an own function without its argument
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
def build(units, rate):
    return units
# %%
build(3)
