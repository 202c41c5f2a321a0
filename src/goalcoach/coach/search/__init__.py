"""Finding names of the framework by what people write. Knows no person, no database, no llm."""
