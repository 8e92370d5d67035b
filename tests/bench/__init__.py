"""How long Polso takes beside others told everything: `python -m tests.bench [--quick] [--full] [NAME …]`.

The median of five runs after a warm-up, all in turn in each round, so that the ratio of a pair is taken within one
round. One file for each comparison; each has NAME and lines(folder, rounds) -> list[Line].
"""
