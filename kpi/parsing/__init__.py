"""Text to numbers, dates, yes/no, words and terms: whole columns at once, each cell that fails kept with its place."""
