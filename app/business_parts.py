"""What works on the figures of a business; to import it and to make it the overview need not wait."""

from __future__ import annotations

from app.chart_export import ChartExport
from app.detail_tables import DetailTables
from app.further_pages import FurtherPages
from app.remarks import Remarks
from app.report.exporting import ReportExport
from app.rows import RowsBehind
from app.table_export import TableExport
from widgets.quick_open import QuickOpen

__all__ = [
    "ChartExport",
    "DetailTables",
    "FurtherPages",
    "QuickOpen",
    "Remarks",
    "ReportExport",
    "RowsBehind",
    "TableExport",
]
