"""Comparisons inside of one process: what a step takes that is not told from the start of a program by its whole time.

Each module has `pair(folder, rows)`, which makes what is needed and gives what Polso does and what the peer does.
"""
