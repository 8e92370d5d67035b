"""What was understood of files before they are imported, and how the user corrects it."""
