"""Reports as HTML that stands alone: no network, no script, readable when mailed and printed."""
