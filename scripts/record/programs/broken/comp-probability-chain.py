# samples of a posterior
# environments: tf2.19-probability0.20 tf2.12-probability0.23
# expects: {"*": "fault"}
# %%
import numpy as np
import tensorflow_probability as tfp
# %%
kernel = tfp.mcmc.RandomWalkMetropolis(tfp.distributions.Normal(0.0, 1.0).log_prob)
samples = tfp.mcmc.sample_chain(num_results=5, current_state=0.5, kernel=kernel, trace_fn=None)
