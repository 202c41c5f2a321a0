"""FA: what equal treatment, law and safety ask of points, goals and replies."""
