"""What people say around the facts of a goal: one folder a language, all with the same modules; `spoken` is
where they are heard together."""
