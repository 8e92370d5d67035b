"""What customers without a contract are expected to buy: BG/NBD for how often, Gamma-Gamma for how much."""

FEWEST_REPEAT_BUYERS = 50
"""Seven parameters cannot be told apart from fewer customers who came back."""
