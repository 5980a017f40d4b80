"""What changed between two lists of blocks."""

from collections.abc import Iterable, Iterator, Sequence

from editor.markup.rendering import Block, Splice


def splices_between(old: Sequence[Block], new: Sequence[Block]) -> tuple[Splice, ...]:
    """The splices that lead from one list to the other. The lines on which blocks stand do not count."""
    if len(old) == len(new):
        changed = [at for at in range(len(new)) if not _are_same(old[at], new[at])]
        return tuple(Splice(first, end - first, tuple(new[first:end])) for first, end in _runs(changed))
    start = _common_start(old, new)
    rest = min(len(old), len(new)) - start
    end = _common_start(old[::-1][:rest], new[::-1][:rest])
    return (Splice(start, len(old) - end - start, tuple(new[start : len(new) - end])),)


def apply_splices(blocks: Sequence[Block], splices: Iterable[Splice]) -> tuple[Block, ...]:
    """The list after the splices, whose indexes count in `blocks`."""
    result: list[Block] = []
    done = 0
    for splice in splices:
        result += blocks[done : splice.first]
        result += splice.blocks
        done = splice.first + splice.removed
    return (*result, *blocks[done:])


def _are_same(one: Block, other: Block) -> bool:
    return one.html == other.html and one.inner == other.inner


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Ascending numbers as half-open ranges."""
    start = end = -1
    for number in numbers:
        if number != end:
            if end > start:
                yield start, end
            start = number
        end = number + 1
    if end > start:
        yield start, end


def _common_start(old: Sequence[Block], new: Sequence[Block]) -> int:
    count = 0
    for one, other in zip(old, new, strict=False):
        if not _are_same(one, other):
            break
        count += 1
    return count
