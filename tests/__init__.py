"""What Polso promises, checked."""
