"""The annex of a file without a single bookmark: told by its title, and by the labels it was exported with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from gfmd_desktop.word.page import AnnexEntry, PageBlock
from gfmd_desktop.word.reading.page_reading import PageReading
from gfmd_desktop.word.reading.regions import Piece
from gfmd_desktop.word.reading.walked import WalkedBlock


@dataclass(slots=True)
class Annex:
    """What an annex shows, by the keys of its entries, and its text in its order; `begins` is where its title stands."""

    begins: int
    entries: dict[str, list[PageBlock]] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)

    def behind(self, page: PageReading) -> PageReading:
        """Return a page with this annex behind it."""
        annex = {key: tuple(blocks) for key, blocks in self.entries.items()}
        return replace(page, annex={**page.annex, **annex}, pieces=(*page.pieces, *self.pieces))


def annex_in(blocks: Sequence[WalkedBlock], exported: Sequence[AnnexEntry], title: str) -> Annex:
    """Return the annex that blocks end with; one of nothing, that begins behind them, where there is none."""
    wanted = _plain(title)
    labels = {_plain(entry.label): entry.place.key for entry in exported}
    begins = max((at for at, block in enumerate(blocks) if _plain(block.text) == wanted), default=len(blocks))
    annex = Annex(begins)
    if not any(_plain(block.text) in labels for block in blocks[begins:]):
        return Annex(len(blocks))
    region: list[PageBlock] | None = None
    for at, block in enumerate(blocks[begins:]):
        key = labels.pop(_plain(block.text), "")
        if key or not at:
            annex.pieces.append(
                Piece(block.number, block.block, is_official=True, begins=True, is_annex_label=bool(key))
            )
            region = annex.entries.setdefault(key, []) if key else None
        else:
            annex.pieces.extend(_taken(block, region))
    return annex


def _taken(block: WalkedBlock, region: list[PageBlock] | None) -> Iterator[Piece]:
    if region is not None:
        region.append(replace(block.page_block, number=block.number))
    if block.text.strip():
        yield Piece(block.number, block.block, is_placed=region is not None)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
