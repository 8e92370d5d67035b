"""One file per command of the command line: `run(named, translate)` does it and returns the exit status."""
