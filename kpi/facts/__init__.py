"""One file per kind of table: from typed rows to one number per period."""
