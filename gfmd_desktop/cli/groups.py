"""Groups of commands with a command for those who name none: `templates` alone lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

_WITH_VALUE = ("--library",)
_HELP = ("--help", "-h")


class ListingGroup(click.Group):
    """A group whose `list` is run when no command is named; options given to the group go to it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `list` in front of arguments that name no command."""
        return super().parse_args(ctx, args if _names_a_command(args) else ["list", *args])


def listing_group(name: str) -> Callable[[Callable[..., Any]], click.Group]:
    """Make a group of a function, with `list` as what it does by default."""
    return click.group(name, cls=ListingGroup)


def _names_a_command(args: list[str]) -> bool:
    value_follows = False
    for arg in args:
        if value_follows:
            value_follows = False
        elif arg in _HELP or not arg.startswith("-"):
            return True
        else:
            value_follows = arg in _WITH_VALUE
    return False
