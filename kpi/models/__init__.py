"""Models of customers over time: movements, lifetimes, themes of comments, health."""
