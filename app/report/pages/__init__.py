"""The pages of a printed report: what stands on them, painted in lines and letters."""
