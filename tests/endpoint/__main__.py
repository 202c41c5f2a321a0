"""`python -m tests.endpoint [PORT]`: serves the scripts until it is ended; the model's name says which."""

from __future__ import annotations

import sys
import threading

from tests.endpoint.server import Endpoint

if __name__ == "__main__":
    endpoint = Endpoint(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    sys.stdout.write(f"http://127.0.0.1:{endpoint.port}/v1\n")
    sys.stdout.flush()
    threading.Event().wait()
