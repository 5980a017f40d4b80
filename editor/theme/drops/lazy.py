"""Values that are made when a layout asks for them."""

from collections.abc import Callable, Iterator, Mapping


class Lazy(Mapping[str, object]):
    """A mapping whose values are made once, when they are asked for."""

    def __init__(self, makers: Mapping[str, Callable[[], object]], values: Mapping[str, object]) -> None:
        self._makers = makers
        self._values = dict(values)
        self._made: set[str] = set()

    def __getitem__(self, key: str) -> object:
        make = self._makers.get(key)
        if make is not None and key not in self._made:
            self._values[key] = make()
            self._made.add(key)
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter({**self._makers, **self._values})

    def __len__(self) -> int:
        return len({**self._makers, **self._values})
