"""The factory: one file per architecture template, listed in the order the gallery shows them."""

from __future__ import annotations

from models import (
    autoencoder,
    bert,
    cnn,
    diffusion,
    embedding_bag,
    fcn,
    ft_transformer,
    gan,
    gpt,
    gru,
    lstm,
    mlp,
    resnet,
    seq2seq,
    simple_rnn,
    tabular_resnet,
    tcn,
    transfer,
    transformer,
    transformer_encoder,
    vae,
    wide_deep,
    word2vec,
)
from models.spec import Template

TEMPLATES: tuple[Template, ...] = (
    mlp.TEMPLATE,
    tabular_resnet.TEMPLATE,
    wide_deep.TEMPLATE,
    ft_transformer.TEMPLATE,
    cnn.TEMPLATE,
    resnet.TEMPLATE,
    transfer.TEMPLATE,
    embedding_bag.TEMPLATE,
    simple_rnn.TEMPLATE,
    lstm.TEMPLATE,
    gru.TEMPLATE,
    tcn.TEMPLATE,
    fcn.TEMPLATE,
    transformer_encoder.TEMPLATE,
    autoencoder.TEMPLATE,
    vae.TEMPLATE,
    gan.TEMPLATE,
    diffusion.TEMPLATE,
    gpt.TEMPLATE,
    seq2seq.TEMPLATE,
    transformer.TEMPLATE,
    bert.TEMPLATE,
    word2vec.TEMPLATE,
)


def template(id: str) -> Template:
    """The template with this id.

    Raises:
        KeyError: There is none; the message names those there are.
    """
    for entry in TEMPLATES:
        if entry.id == id:
            return entry
    raise KeyError(f"There is no template {id}; there are {', '.join(entry.id for entry in TEMPLATES)}.")
