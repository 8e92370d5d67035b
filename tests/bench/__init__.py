"""How long Polso takes beside others told everything: `python -m tests.bench [--quick] [--full] [NAME …]`.

The median of five runs after a warm-up, all in turn in each round, so that the ratio of a pair is taken within one
round. All are measured as on a user's machine, where Python keeps what it has compiled (the warm-up writes it, whatever
PYTHONDONTWRITEBYTECODE says here). One file for each comparison; each has NAME and lines(folder, rounds) -> list[Line].
"""
