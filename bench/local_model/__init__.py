"""A server nobody here wrote, with a language model that talks nonsense: the whole way, a hundred times."""

from bench.local_model.run import run

__all__ = ["run"]
