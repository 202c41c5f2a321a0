"""What HR does at the eval workbench: versions of prompts, runs, cases. Every use case is one transaction."""
