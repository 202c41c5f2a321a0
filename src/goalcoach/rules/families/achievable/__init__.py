"""AC: what data about a goal say of its reach. Without data its rules are silent: nobody guesses."""
