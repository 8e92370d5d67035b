"""Means of smooth functions of a share that is spread as a beta distribution, by Gauss-Jacobi quadrature."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

NODES = 64
_SMALLEST = 1e-15


def nodes(a: float, b: float, count: int = NODES) -> tuple[Floats, Floats]:
    """Return places in 0…1 and weights that add up to 1: Σ weight × f(place) is the mean of f over Beta(a, b).

    They are the eigenvalues, and the squared first parts of the eigenvectors, of the recurrence of the Jacobi
    polynomials (Golub and Welsch 1969); exact for polynomials up to degree 2 × count − 1.
    """
    low, high = a - 1, b - 1
    k = np.arange(1, count, dtype=np.float64)
    both = 2 * k + low + high
    middle = np.empty(count)
    middle[0] = (low - high) / (low + high + 2)
    middle[1:] = (low**2 - high**2) / (both * (both + 2))
    beside = 4 * k * (k + low) * (k + high) / (both**2 * (both + 1))
    # For k = 1 the two factors that are left of the general term are equal, and 0 for a + b = 1.
    beside[1:] *= (k[1:] + low + high) / (both[1:] - 1)
    off = np.sqrt(beside)
    places, vectors = np.linalg.eigh(np.diag(middle) + np.diag(off, 1) + np.diag(off, -1))
    return np.clip((places + 1) / 2, _SMALLEST, 1.0), vectors[0] ** 2
