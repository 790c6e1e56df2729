# a decoder meets a word that the vocabulary lacks
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

index = {'<s>': 1, 'guten': 2, 'tag': 3}
back = {i: w for w, i in index.items()}
model = tf.keras.Sequential([tf.keras.layers.Embedding(8, 4), tf.keras.layers.GRU(6), tf.keras.layers.Dense(8, activation='softmax')])

def translate(text, steps=3):
    ids = [index[w] for w in text.split()]
    out = []
    for _ in range(steps):
        probs = model(np.array([ids]))[0].numpy()
        ids.append(int(np.argmax(probs)))
        out.append(back.get(ids[-1], '?'))
    return ' '.join(out)
# %%
print(translate('<s> guten'))
# %%
print(translate('<s> guten abend'))
