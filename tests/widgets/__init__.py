"""What is seen, checked."""
