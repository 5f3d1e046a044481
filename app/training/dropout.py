"""Dropout that XLA computes quickly: a hash of a value's place says whether it is kept.

Keras draws from Philox, which XLA's CPU compiler turns into code that takes most of a training's time. Here
each bit is a function of seed, epoch, batch, layer and place, so nothing need be remembered for a resume.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import keras


class Place:
    """Where the training stands: set before the network is called, read by its dropout layers.

    Args:
        value: Seed of the batch, an int32 tensor of two numbers.
    """

    value: Any = None


def hashed(network: keras.Model, place: Place) -> keras.Model:
    """`network` for training only, its dropout layers drawing by hash; weights and all other layers are shared.

    Args:
        network: Stays as it is.
        place: Tells the layers where the training stands.
    """
    import keras

    count = 0

    def replaced(layer: Any) -> Any:
        nonlocal count
        if type(layer) is not keras.layers.Dropout or layer.noise_shape is not None:
            return layer
        count += 1
        return _layer(layer.rate, count, place)

    if not any(type(layer) is keras.layers.Dropout for layer in network.layers):
        return network
    return keras.models.clone_model(network, clone_function=replaced)


def _layer(rate: float, number: int, place: Place) -> keras.layers.Layer:
    """A layer like `keras.layers.Dropout`; it is in no model that is saved."""
    import keras

    def dropped(values: Any, training: bool | None = None) -> Any:
        return drop(values, rate, number, place.value) if training and place.value is not None else values

    return keras.layers.Lambda(dropped, output_shape=lambda shape: shape, name=f"dropped_{number}")


def drop(values: Any, rate: float, number: int, place: Any) -> Any:
    """`values` with about a share `rate` of them 0 and the others divided by `1 - rate`.

    Args:
        values: A float tensor of any shape.
        rate: From 0 to below 1.
        number: The layer's, so that each draws its own.
        place: Two int32 numbers, shape (2,).
    """
    import tensorflow as tf

    first, second = tf.unstack(tf.bitcast(place, tf.uint32))
    key = _mixed(first * _word(0x9E3779B1) + _word(number * 0x85EBCA77))
    key = _mixed(key + second * _word(0xC2B2AE3D))
    places = tf.cast(tf.range(tf.size(values)), tf.uint32)
    bits = tf.reshape(_mixed(_mixed(places * _word(0x9E3779B1)) ^ key), tf.shape(values))
    kept = bits >= _word(round(rate * 2**32))
    return tf.where(kept, values * tf.cast(1.0 / (1.0 - rate), values.dtype), tf.zeros_like(values))


def _mixed(bits: Any) -> Any:
    """A 32-bit hash: each bit of the input changes each of the result half of the time ("lowbias32", Wellons 2018)."""
    import tensorflow as tf

    shift = tf.bitwise.right_shift
    bits = (bits ^ shift(bits, _word(16))) * _word(0x7FEB352D)
    bits = (bits ^ shift(bits, _word(15))) * _word(0x846CA68B)
    return bits ^ shift(bits, _word(16))


def _word(number: int) -> Any:
    import tensorflow as tf

    return tf.constant(number & 0xFFFFFFFF, tf.uint32)
