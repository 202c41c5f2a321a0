"""The use cases: what an employee or a manager does with goals and conversations. No SQL, no HTTP."""
