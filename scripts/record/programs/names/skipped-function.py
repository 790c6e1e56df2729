# the cell with the function was skipped
# expects: {"*": "cascade"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %% [skip]
def create_model():
    return 1
# %%
model = create_model()
