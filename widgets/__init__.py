"""What is seen: given values and colours, gives signals."""
