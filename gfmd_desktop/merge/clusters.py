"""Which items of different groups say the same: clusters in which everyone is like everyone else, at most one of each group.

A chain (A like B, B like C, A unlike C) makes no cluster, and what one group says twice stays two items for people to decide on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True, slots=True)
class Member:
    """Something to be put together with its like: its id, the column (group) it stands in."""

    id: str
    column: int


Alike = Callable[[str, str], int]
"""Returns how alike two members are, 0 when they do not belong together."""


def clusters(
    members: Sequence[Member], alike: Alike, together: Iterable[Sequence[str]] = (), apart: Iterable[Sequence[str]] = ()
) -> tuple[tuple[str, ...], ...]:
    """Return the members in clusters, those alone too, in the order of the members.

    `together` are clusters decided on before: they stay, and only newcomers join them. `apart` are sets of which no two shall meet.
    """
    cluster_of = _seeds(members, together)
    forbidden = {frozenset(pair) for each in apart for pair in combinations(sorted(set(each)), 2)}
    settled = {member for each in together for member in each}
    for _, one, other in _pairs(members, alike, settled):
        mine, theirs = cluster_of[one], cluster_of[other]
        if mine is theirs or (settled & mine.keys() and settled & theirs.keys()):
            continue
        if _may_meet(mine, theirs, alike, forbidden):
            mine.update(theirs)
            cluster_of.update(dict.fromkeys(theirs, mine))
    return _in_order(members, cluster_of)


_Cluster = dict[str, int]
"""The ids of a cluster's members with their columns, in their order."""


def _seeds(members: Sequence[Member], together: Iterable[Sequence[str]]) -> dict[str, _Cluster]:
    columns = {member.id: member.column for member in members}
    cluster_of: dict[str, _Cluster] = {}
    for each in together:
        cluster: _Cluster = {}
        for member in each:
            if member in columns and member not in cluster_of and columns[member] not in cluster.values():
                cluster[member] = columns[member]
        cluster_of.update(dict.fromkeys(cluster, cluster))
    return {member.id: cluster_of.get(member.id) or {member.id: member.column} for member in members}


def _pairs(members: Sequence[Member], alike: Alike, settled: set[str]) -> list[tuple[int, str, str]]:
    """Pairs of different groups that belong together, the most alike first; their ids decide between equals, not their order."""
    found = []
    for one, other in combinations(sorted(members, key=lambda member: member.id), 2):
        if one.column != other.column and not (one.id in settled and other.id in settled):
            percent = alike(one.id, other.id)
            if percent:
                found.append((-percent, one.id, other.id))
    return sorted(found)


def _may_meet(mine: _Cluster, theirs: _Cluster, alike: Alike, forbidden: set[frozenset[str]]) -> bool:
    if set(mine.values()) & set(theirs.values()):
        return False
    pairs = [(one, other) for one in mine for other in theirs]
    return not any(frozenset(pair) in forbidden for pair in pairs) and all(alike(*pair) for pair in pairs)


def _in_order(members: Sequence[Member], cluster_of: Mapping[str, _Cluster]) -> tuple[tuple[str, ...], ...]:
    place = {member.id: at for at, member in enumerate(members)}
    whole = {id(cluster): cluster for cluster in cluster_of.values()}
    ordered = (tuple(sorted(cluster, key=place.__getitem__)) for cluster in whole.values())
    return tuple(sorted(ordered, key=lambda cluster: place[cluster[0]]))
