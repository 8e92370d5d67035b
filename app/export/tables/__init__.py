"""Tables as files: one module for each format, with LABEL, EXTENSION, render() and write()."""
