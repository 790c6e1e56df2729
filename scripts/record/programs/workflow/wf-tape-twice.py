# two gradients from one tape
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
actor = tf.keras.Sequential([tf.keras.layers.Dense(2, activation='softmax')])
critic = tf.keras.Sequential([tf.keras.layers.Dense(1)])
states, rewards = tf.random.normal((5, 4)), tf.random.normal((5, 1))
# %%
def losses():
    with tf.GradientTape() as tape:
        value = critic(states)
        advantage = rewards - value
        actor_loss = -tf.reduce_mean(tf.math.log(actor(states)[:, :1]) * advantage)
        critic_loss = tf.reduce_mean(tf.square(advantage))
    actor_grads = tape.gradient(actor_loss, actor.trainable_variables)
    critic_grads = tape.gradient(critic_loss, critic.trainable_variables)
    return actor_grads, critic_grads

grads = losses()
