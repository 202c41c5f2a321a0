"""Why a result falls short, found by questions, without a language model. Pure; proposes no goal."""
