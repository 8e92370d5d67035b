"""pyarrow without its type stubs, which do not follow arrays through the functions of pyarrow.compute."""

from __future__ import annotations

from typing import Any

import pyarrow as untyped_pa  # noqa: ICN001 - the usual name is for the module without its types
import pyarrow.compute as untyped_pc

Arrow = Any
"""An array of pyarrow; where not said otherwise, of strings."""

pa: Any = untyped_pa
pc: Any = untyped_pc
