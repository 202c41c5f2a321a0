"""The pages: HTML made here, working by plain links and forms. One module a page: routes and view model."""

from __future__ import annotations

from goalcoach.web.guard import guarded_router
from goalcoach.web.pages import (
    aim_goal,
    applied,
    coach,
    competencies,
    conversation,
    entries_edit,
    entries_list,
    framework_changes,
    framework_import,
    gaps,
    goal,
    goal_edit,
    goal_steps,
    goals_list,
    growth,
    home,
    hours,
    hours_room,
    inquiries,
    levels,
    people,
    plan,
    reading,
    report_growth,
    rules,
    settings,
    sign_in,
    team,
)
from goalcoach.web.pages.errors import error_page

__all__ = ["error_page", "router"]

router = guarded_router(include_in_schema=False)
for _part in (
    home,
    sign_in,
    settings,
    reading,
    coach,
    conversation,
    goals_list,
    goal_edit,
    goal,
    goal_steps,
    plan,
    applied,
    growth,
    hours,
    hours_room,
    gaps,
    inquiries,
    aim_goal,
    levels,
    report_growth,
    competencies,
    entries_edit,
    entries_list,
    framework_changes,
    framework_import,
    team,
    rules,
    people,
):
    router.routes.extend(_part.router.routes)
