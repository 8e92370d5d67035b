"""Ceramiche Lupo, an invented ceramics business, and the generator of its exports in `resources/sample`.

`python -m tests.sample_business` writes the files anew; the same seed gives the same bytes. The numbers are the same in
every language; names, words and ways of writing are those of the language's folder.

The story, from November 2023 to October 2026: steady growth; from November 2025 a price rise, after which monthly churn
climbs from 3 % to above 8 % for three months; from January to March 2026 a bad quarter of support, which dents NPS and
CSAT; from February to April 2026 a campaign that doubles what a new member costs; then recovery. The members' app opens
in November 2025; in that same bad quarter it fails more often, and more is said to be defective.

Blemishes, put in on purpose so that an import has something to show:
- orders: an amount with the letter "o" for a zero, and a blank row in the middle;
- memberships: a title above the header;
- survey: an answer of 11 to the question that goes from 0 to 10;
- support tickets: one resolved before it was created;
- costs: a row of totals at the end; there are none of the opening month, whose members had enrolled before.
"""
