# an import that failed before
# expects: {"*": "cascade"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %% [raises]
import no_such_library as nsl
import numpy as np
# %%
x = np.zeros(3)
