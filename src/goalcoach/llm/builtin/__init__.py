"""The coach without a model: it reads, asks, and joins a person's phrases. Pure but for its async shape."""
