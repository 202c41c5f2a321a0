"""HTTP: the API, the pages and their files. Takes no decisions; status codes live in errors.py alone."""
