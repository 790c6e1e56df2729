# an own class with a missing argument
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
class Net:
    def __init__(self, units):
        self.units = units
# %%
Net()
