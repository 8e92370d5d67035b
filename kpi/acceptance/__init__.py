"""From an understood sheet to typed rows: one step per file; each row that is left out is accounted for."""
