"""From results to words: what each part of the window is given to show."""
