"""Nothing is imported while files are read and figures shown: it would hold up the window."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

OURS = ("kpi", "app", "widgets", "pandas", "pyarrow", "numpy", "pyqtgraph", "sqlite3")


def test_a_file_is_opened_counted_and_filtered_with_what_was_brought_in_before(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own interpreter with our own arguments
        [sys.executable, "-m", "tests.end_to_end.late_imports", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        timeout=240,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    late = json.loads(done.stdout)
    assert [name for name in late if name.partition(".")[0] in OURS] == []
