"""Health of customers: what each part says of a customer on a day, and the score that they make together."""
