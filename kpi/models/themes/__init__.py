"""Themes in what customers write: words and short phrases of their comments, with what each weighs."""
