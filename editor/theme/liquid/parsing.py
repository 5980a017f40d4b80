"""Parses Liquid, and takes out what cannot be parsed."""

from collections.abc import Callable, Iterator
from typing import cast

from liquid import BoundTemplate, Environment, Mode, RenderContext
from liquid.exceptions import LiquidError
from liquid.token import Token

from editor.theme.liquid.repair import Repair
from editor.theme.liquid.tokens import tokens_of
from editor.wording import Said, without_end

_MOST_REPAIRS = 200
"""So many tags are taken out of a text before it counts as not to be read."""
_MOST_KEPT = 200
"""Parsed texts."""
_PSEUDO = frozenset(("content", "output", "illegal", "doc"))


class RepairingEnvironment(Environment):
    """Parses any text."""

    def __init__(self, error_mode: str = "warn") -> None:
        """`error_mode` is `lax`, `warn` or `strict`, as in a site's configuration."""
        self.error_mode = error_mode
        self._parsed: dict[str, tuple[Repair, BoundTemplate]] = {}
        super().__init__(tolerance=Mode.STRICT, strict_filters=False)

    def tokenizer(self) -> Callable[[str], Iterator[Token]]:
        """Ruby's way to cut a text into tags."""
        return tokens_of

    def repaired(self, text: str) -> tuple[Repair, BoundTemplate]:
        """The text's template, and what had to be taken out. Raises LiquidError where nothing helps."""
        found = self._parsed.get(text)
        if found is None:
            if len(self._parsed) >= _MOST_KEPT:
                self._parsed.clear()
            found = self._parsed[text] = self._repaired(text)
        return found

    def _repaired(self, text: str) -> tuple[Repair, BoundTemplate]:
        repair = Repair(text, frozenset(self.tags) - _PSEUDO | {"raw"})
        while True:
            try:
                return repair, self.from_string(repair.text)
            except LiquidError as error:
                offset = error.token.start_index if error.token is not None else -1
                if len(repair.problems) > _MOST_REPAIRS or not repair.take_out(offset, _sentence(error)):
                    raise


def parsing_of(context: RenderContext) -> RepairingEnvironment:
    """The environment of a context, whose type python-liquid does not know."""
    return cast("RepairingEnvironment", context.env)


def _sentence(error: LiquidError) -> str:
    return Said("Liquid cannot read this: %1.", without_end(str(error.message)))
