"""The whole report as a file: one module for each format, with LABEL, EXTENSION, render() and write()."""
