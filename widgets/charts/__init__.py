"""Charts: one file per kind; axes, bands and hover shared. Painting needs no pyqtgraph: files use it too."""
