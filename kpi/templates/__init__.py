"""Workbooks to fill in, one for each kind of table, in the user's language; Polso reads them back without questions."""
