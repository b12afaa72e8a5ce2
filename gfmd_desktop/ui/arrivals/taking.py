"""Asking the library about files and having it take them in, without waiting for it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gfmd_desktop.services.deciding import Deciding
from gfmd_desktop.services.importing import Proposal
from gfmd_desktop.ui.desk import Desk

if TYPE_CHECKING:
    from gfmd_desktop.domain.edits import Edit
    from gfmd_desktop.services.arriving import Incoming
    from gfmd_desktop.services.library import Added
    from gfmd_desktop.services.window_services import WindowServices


class Taking(QObject):
    """Takes files, by their numbers, into the library; what changes a report there is decided on before."""

    to_decide = Signal(int, object)
    """A file changes a report: somebody looks at it first (the Deciding)."""
    taken = Signal(int, object)
    """A file is in the library (what became of it, as Added)."""
    refused = Signal(int, object)
    """The library cannot take a file (the exception)."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._incoming: dict[int, Incoming] = {}
        self._deciding: dict[int, Deciding] = {}
        self._under_way: set[int] = set()

    @property
    def is_under_way(self) -> bool:
        """Whether the library is taking a file in: what was proposed meanwhile may be outdated."""
        return bool(self._under_way)

    def begin_anew(self) -> None:
        """Forget all files."""
        self._incoming.clear()
        self._deciding.clear()

    def propose(self, number: int, incoming: Incoming) -> None:
        """Ask what a file would bring; what is new, or changes nothing, is taken at once."""
        self._incoming[number] = incoming

        def propose(services: WindowServices) -> Proposal:
            return services.importing.propose(incoming)

        self._desk.ask(propose, partial(self._proposed, number), partial(self._failed, number))

    def take(self, number: int, proposal: Proposal, edits: Sequence[Edit] | None = None) -> None:
        """Take in what a file brings: everything, or what was chosen."""

        def take(services: WindowServices) -> Added:
            return services.importing.take(proposal, edits)

        self._under_way.add(number)
        self._desk.change(take, partial(self._took, number), partial(self._failed, number))

    def _proposed(self, number: int, proposal: Proposal) -> None:
        asks = bool(proposal.conflicts or proposal.removals)
        if not asks and (proposal.is_new or not proposal.edits):
            self.take(number, proposal)
            return
        deciding = Deciding(proposal, self._incoming[number].template)
        if number in self._deciding:
            deciding.take_over(self._deciding[number])
        self._deciding[number] = deciding
        self.to_decide.emit(number, deciding)

    def _took(self, number: int, added: Added) -> None:
        self._under_way.discard(number)
        self.taken.emit(number, added)

    def _failed(self, number: int, error: Exception) -> None:
        """A file whose report changed meanwhile is compared once more."""
        from gfmd_desktop.services.importing import OutdatedProposal  # noqa: PLC0415 - brings SQLAlchemy

        self._under_way.discard(number)
        if isinstance(error, OutdatedProposal):
            self.propose(number, self._incoming[number])
        else:
            self.refused.emit(number, error)
