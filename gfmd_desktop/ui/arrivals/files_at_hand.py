"""What is known of each file that came in: as it was read, as somebody left it, and what they decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gfmd_desktop.services.deciding import Deciding
from gfmd_desktop.services.reviewing import Review
from gfmd_desktop.ui.arrivals.files_model import FileRow, Stage

if TYPE_CHECKING:
    from gfmd_desktop.domain.arrival import Arrival
    from gfmd_desktop.services.arriving import Incoming

_TAKEN = (Stage.ASKING, Stage.TAKEN, Stage.UPDATED, Stage.NOTHING_NEW)


@dataclass(slots=True)
class AtHand:
    """A file: `as_read` before anybody looked at it. `waited`: others came in since it was compared with the library."""

    incoming: Incoming
    as_read: Arrival
    review: Review | None = None
    deciding: Deciding | None = None
    waited: bool = False

    @property
    def is_decided_on(self) -> bool:
        """Whether somebody decided something about it."""
        reviewed = self.review is not None and self.review.can_undo
        return reviewed or (self.deciding is not None and self.deciding.left < len(self.deciding.questions))

    def to_review(self) -> Review:
        """Return what somebody looks at, begun when it is looked at first."""
        self.review = self.review or Review(self.incoming.arrival, self.incoming.template)
        return self.review


class FilesAtHand:
    """The files that could be read, by their numbers in the list."""

    def __init__(self) -> None:
        self._files: dict[int, AtHand] = {}

    def __getitem__(self, number: int) -> AtHand:
        return self._files[number]

    def get(self, number: int) -> AtHand | None:
        """Return a file, None when it could not be read (yet)."""
        return self._files.get(number)

    def read(self, number: int, incoming: Incoming) -> AtHand:
        """Keep a file as it was read just now, whatever was known of it."""
        self._files[number] = AtHand(incoming, incoming.arrival)
        return self._files[number]

    def begin_anew(self) -> None:
        """Forget all files."""
        self._files.clear()

    def has_decisions(self, rows: Sequence[FileRow]) -> bool:
        """Tell whether somebody decided something about a file that is not in the library yet."""
        return any(file.is_decided_on for number, file in self._files.items() if not rows[number].is_over)

    def looked_at_already(self, number: int, rows: Sequence[FileRow]) -> AtHand | None:
        """Return a file of the very same text that somebody looked at, for one that is to be looked at."""
        if rows[number].stage is not Stage.TO_REVIEW or self[number].review is not None:
            return None
        wanted = self[number].as_read
        looked_at = (file for at, file in self._files.items() if file.review is not None and rows[at].stage in _TAKEN)
        return next((file for file in looked_at if replace(file.as_read, file=wanted.file) == wanted), None)
