# the function plt.title was overwritten by a string earlier
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "user-code"}
# %%
import matplotlib.pyplot as plt
import tensorflow as tf
plt.xlabel = 'Epoch'
# %%
plt.plot([0.5, 0.4])
plt.xlabel('Epoch')
