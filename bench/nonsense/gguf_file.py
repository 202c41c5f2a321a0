"""Writes a language model of random weights as GGUF: `python -m bench.nonsense.gguf_file FILE [SEED]`.

Needs gguf and numpy, which goalcoach does not: start it with the Python of requirements/local-model.txt.
"""

from __future__ import annotations

import sys

import gguf
import numpy as np

from bench.nonsense.vocabulary import BEGIN, END, UNKNOWN, vocabulary

NAME = "nonsense"
WIDTH, LAYERS, HEADS, INNER = 64, 2, 4, 128
CONTEXT = 32_768
TEMPLATE = """\
{% for message in messages %}[{{ message['role'] }}]
{{ message['content'] }}
{% endfor %}[assistant]
"""
_LAYER = {
    "attn_q": (WIDTH, WIDTH),
    "attn_k": (WIDTH, WIDTH),
    "attn_v": (WIDTH, WIDTH),
    "attn_output": (WIDTH, WIDTH),
    "ffn_gate": (INNER, WIDTH),
    "ffn_up": (INNER, WIDTH),
    "ffn_down": (WIDTH, INNER),
}
"""Matrices of each layer of the llama architecture: rows, columns."""


def write(path: str, seed: int) -> None:
    """Half a megabyte that llama.cpp loads, the same for the same seed."""
    writer = gguf.GGUFWriter(path, "llama")
    _describe(writer)
    _weights(writer, np.random.default_rng(seed))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _describe(writer: gguf.GGUFWriter) -> None:
    tokens = vocabulary()
    writer.add_name(NAME)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("llama")
    writer.add_token_list([token.text for token in tokens])
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types([int(token.kind) for token in tokens])
    writer.add_unk_token_id(UNKNOWN)
    writer.add_bos_token_id(BEGIN)
    writer.add_eos_token_id(END)
    writer.add_add_bos_token(True)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(TEMPLATE)


def _weights(writer: gguf.GGUFWriter, chance: np.random.Generator) -> None:
    def matrix(rows: int, columns: int) -> np.ndarray:
        return (chance.standard_normal((rows, columns)) / columns**0.5).astype(np.float32)

    sizes = np.array([[token.size] for token in vocabulary()], dtype=np.float32)
    writer.add_tensor("token_embd.weight", matrix(len(sizes), WIDTH) * WIDTH**0.5)
    writer.add_tensor("output_norm.weight", np.ones(WIDTH, dtype=np.float32))
    writer.add_tensor("output.weight", matrix(len(sizes), WIDTH) * sizes)
    for number in range(LAYERS):
        for name, (rows, columns) in _LAYER.items():
            writer.add_tensor(f"blk.{number}.{name}.weight", matrix(rows, columns))
        for name in ("attn_norm", "ffn_norm"):
            writer.add_tensor(f"blk.{number}.{name}.weight", np.ones(WIDTH, dtype=np.float32))


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 7)
