"""Who may do what: passwords, sessions, the policy, the route matrix, rate limits."""
