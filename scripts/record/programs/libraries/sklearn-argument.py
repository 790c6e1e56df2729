# an argument that scikit-learn does not take
# expects: {"*": "other-library"}
# environments: tf2.15
# requires: scikit-learn
# %%
from sklearn.linear_model import LinearRegression
# %%
LinearRegression(normalise=True)
