"""Cases and suites of the eval workbench."""
