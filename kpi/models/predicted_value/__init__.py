"""What customers without a contract are expected to buy: BG/NBD for how often, Gamma-Gamma for how much."""
