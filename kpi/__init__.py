"""The engine of Polso: from a business's exports to its figures. Knows nothing of windows."""
