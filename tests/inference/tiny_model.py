"""A language model of a megabyte, written on the spot: it knows which letter follows which.

No weights are fetched. Every byte is a token, and the one layer is random and nearly silent; what
comes next is drawn from the pairs of letters of a fictional sample. Under a grammar such a model
writes nonsense in perfect form. The pairs are needed: a purely random model never ends a string.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from gguf import GGUFWriter, LlamaFileType, TokenType

__all__ = ["write_model"]

_SAMPLE = (
    '{"facts": [{"id": 4, "statement": "Quillbrook Mills, Inc. sold its loom for $3.1 million.", '
    '"importance": "okay", "quotes": ["sold its loom", "the board met on May 7"]}, {"id": 12, '
    '"label": "net loss", "value": "-250000", "unit": "USD", "period": null}, {"id": 31, '
    '"facts": [2, 1]}], "figures": [{"id": 5, "reason": "it will discontinue the mill"}, '
    '{"id": 7}], "points": [{"id": 1, "text": "The mill was closed."}, {"id": 8}]}\n'
)
_ENDS, _TURN, _STOP = 256, 257, 258
_WORDS = 256 + 3
_WIDTH, _HEAD, _INNER = 272, 16, 16
_UNSEEN, _RARE, _CONTROL = -20.0, -7.0, -15.0
_TEMPLATE = (
    "{% for m in messages %}<|turn|>{{ m.role }}\n{{ m.content }}<|stop|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|turn|>assistant\n{% endif %}"
)

Matrix = np.ndarray[tuple[int, ...], np.dtype[np.float32]]


def write_model(path: Path, *, context: int, seed: int = 7) -> None:
    """Writes the model as a GGUF file."""
    writer = GGUFWriter(str(path), "llama")
    writer.add_name("nonsense")
    writer.add_context_length(context)
    writer.add_embedding_length(_WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(_INNER)
    writer.add_head_count(1)
    writer.add_head_count_kv(1)
    writer.add_key_length(_HEAD)
    writer.add_value_length(_HEAD)
    writer.add_rope_dimension_count(_HEAD)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(_WORDS)
    writer.add_file_type(LlamaFileType.ALL_F32)
    _add_vocabulary(writer)
    for name, matrix in _matrices(np.random.default_rng(seed)).items():
        writer.add_tensor(name, matrix)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_vocabulary(writer: GGUFWriter) -> None:
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([*_letters(), "<|ends|>", "<|turn|>", "<|stop|>"])
    writer.add_token_types([TokenType.NORMAL] * 256 + [TokenType.CONTROL] * 3)
    # There must be a merge; these two bytes never stand beside each other.
    writer.add_token_merges([f"{_letters()[0]} {_letters()[1]}"])
    writer.add_bos_token_id(_ENDS)
    writer.add_pad_token_id(_ENDS)
    writer.add_eos_token_id(_STOP)
    writer.add_eot_token_id(_STOP)
    writer.add_add_bos_token(False)  # noqa: FBT003 - the library's own
    writer.add_chat_template(_TEMPLATE)


def _letters() -> list[str]:
    """The letter that stands for each byte in vocabularies of this kind."""
    shown = {*range(33, 127), *range(161, 173), *range(174, 256)}
    others = iter(range(256, 512))
    return [chr(byte) if byte in shown else chr(next(others)) for byte in range(256)]


def _matrices(random: np.random.Generator) -> dict[str, Matrix]:
    def noise(rows: int, columns: int, scale: float) -> Matrix:
        return (random.standard_normal((rows, columns)) * scale).astype(np.float32)

    # Token t is the t-th unit vector; the last norm makes it as long as the root of the width.
    words = np.eye(_WORDS, _WIDTH, dtype=np.float32)
    output = noise(_WORDS, _WIDTH, 0.002)
    output[:, :_WORDS] += (_scores() / np.sqrt(_WIDTH)).astype(np.float32)
    ones = np.ones(_WIDTH, np.float32)
    each = _WIDTH**-0.5
    return {
        "token_embd.weight": words,
        "output_norm.weight": ones,
        "output.weight": output,
        "blk.0.attn_norm.weight": ones,
        "blk.0.ffn_norm.weight": ones,
        "blk.0.attn_q.weight": noise(_HEAD, _WIDTH, each),
        "blk.0.attn_k.weight": noise(_HEAD, _WIDTH, each),
        "blk.0.attn_v.weight": noise(_HEAD, _WIDTH, each),
        "blk.0.attn_output.weight": noise(_WIDTH, _HEAD, 0.001),
        "blk.0.ffn_gate.weight": noise(_INNER, _WIDTH, each),
        "blk.0.ffn_up.weight": noise(_INNER, _WIDTH, each),
        "blk.0.ffn_down.weight": noise(_WIDTH, _INNER, 0.001),
    }


def _scores() -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """How likely each token (row) is after each other (column), as a logarithm."""
    scores = np.full((_WORDS, _WORDS), _CONTROL)
    counts = np.zeros((256, 256))
    sample = _SAMPLE.encode()
    np.add.at(
        counts, (np.frombuffer(sample[:-1], np.uint8), np.frombuffer(sample[1:], np.uint8)), 1
    )
    likely = np.full((256, 256), _UNSEEN)
    likely[:, 32:127] = _RARE
    likely[:, [ord("\\"), ord("<")]] = _UNSEEN
    total = counts.sum(axis=1, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        likely = np.where(counts > 0, np.log(counts / total), likely)
    scores[:256, :256] = likely.T
    # It may end wherever the grammar lets it.
    scores[_STOP, :256] = -2.0
    return scores
