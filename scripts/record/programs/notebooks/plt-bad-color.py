# a word that is no colour
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "other-library"}
# %%
import matplotlib.pyplot as plt
import tensorflow as tf
# %%
plt.plot([0.9, 0.95], color='bleu', label='val')
