"""What the window asks of one open library, all of it in the saving thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gfmd_desktop.services.editing import EditingService
from gfmd_desktop.services.library import LibraryService
from gfmd_desktop.services.notes import NotesService
from gfmd_desktop.services.programme import ProgrammeService
from gfmd_desktop.services.safekeeping import SafekeepingService
from gfmd_desktop.storage.opening import Opened

if TYPE_CHECKING:
    from gfmd_desktop.services.importing import Importing
    from gfmd_desktop.services.kept_merges import KeptMerges


@dataclass(frozen=True, slots=True)
class WindowServices:
    """The services of one library, open for writing; `opened` says what had to be done to open it."""

    opened: Opened
    library: LibraryService
    editing: EditingService
    notes: NotesService
    programme: ProgrammeService
    safekeeping: SafekeepingService

    @property
    def importing(self) -> Importing:
        """Taking files into the library."""
        from gfmd_desktop.services.import_words import version_before  # noqa: PLC0415 - a start has no time for merging
        from gfmd_desktop.services.importing import Importing  # noqa: PLC0415

        return Importing(self.opened.library, self.library, self.editing, version_before)

    @property
    def merges(self) -> KeptMerges:
        """Merging groups' reports of the library."""
        from gfmd_desktop.services.kept_merges import KeptMerges  # noqa: PLC0415 - a start has no time for merging
        from gfmd_desktop.services.unfinished_merges import UnfinishedMerges  # noqa: PLC0415

        library = self.opened.library.path
        unfinished = UnfinishedMerges(library.with_name(f"{library.name}-merges"))
        return KeptMerges(self.library, self.editing, self.library.template_for, unfinished)

    def close(self) -> None:
        """Close the library and let others write to it."""
        self.opened.library.close()
