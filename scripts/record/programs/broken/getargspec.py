# inspect.getargspec left Python in 3.11
# fresh: yes
# environments: no-tensorflow tf2.15 tf2.10
# expects: {"python>=3.11": "python-version python too-new", "*": null}
# %%
import inspect
def build(units, rate=0.5):
    return units
print(inspect.getargspec(build).args)
