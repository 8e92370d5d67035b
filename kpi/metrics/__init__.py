"""One file per metric, and nothing else: the file's name is the metric's id."""
