"""The description of the API itself: OpenAPI, made once."""

from __future__ import annotations

import json
from typing import Any

from fastapi import FastAPI, Request, Response

from goalcoach.web.api.documented import PROBLEM_SCHEMA
from goalcoach.web.guard import guarded_router

router = guarded_router("/api/v1", tags=["about"])


@router.get("/openapi.json", summary="This description", response_model=None)
async def openapi(request: Request) -> Response:
    """OpenAPI of everything under /api/v1."""
    return Response(json.dumps(described(request.app)), media_type="application/json")


def described(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI description, with the shape of problems and the session cookie in it."""
    schema = app.openapi()
    parts = schema.setdefault("components", {})
    parts.setdefault("schemas", {})["Problem"] = PROBLEM_SCHEMA
    return schema
