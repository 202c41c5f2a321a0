"""Charts as geometry: numbers and days in, shares of a picture out. Knows no page, no store and no colour."""
