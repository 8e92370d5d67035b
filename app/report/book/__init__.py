"""The sheets of a report as a workbook."""
