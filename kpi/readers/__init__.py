"""One file per format: LABEL, EXTENSIONS and read(); and the process in which they run."""
