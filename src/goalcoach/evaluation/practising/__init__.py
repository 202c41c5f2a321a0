"""The practice model's ways: how it does what a prompt plainly asks. It shows nothing of a real language model."""
