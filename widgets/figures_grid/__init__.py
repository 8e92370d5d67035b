"""The grid in which totals are typed, month by month."""
