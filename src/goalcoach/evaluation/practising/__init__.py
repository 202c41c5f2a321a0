"""The practice model's ways: how it does what a prompt plainly asks. They show nothing of a real one."""
