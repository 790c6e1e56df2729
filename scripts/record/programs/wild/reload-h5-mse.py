# model compiled with the short name of the loss, kept as .h5 and read again
# expects: {"tfkeras>=3": "saved-model keras too-new", "*": null}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation='relu', input_shape=(3,)), tf.keras.layers.Dense(1)])
model.compile(loss='mse', optimizer='adam', metrics=['mae'])
model.save('house_prices.h5')
# %%
def load_predictor(path):
    net = tf.keras.models.load_model(path)
    return lambda rows: net.predict(rows)

predict = load_predictor('house_prices.h5')
