"""Texts that show on the page from which of their lines they come: line 12 says `line12`, wherever it can."""

import re

TOKEN = r"\bline(\d+)\b"
_WORDS = "Flour, water and salt are stirred, left for an hour and folded again and again until the dough holds. "
_LINK = "[a link](https://example.org/a/very/long/address/that/nobody/sees/on/the/page/at/all/of/it.html)"
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_UNTOUCHED = re.compile(r"\s*(?:$|<|\{|[-=*_:|+ ]+$|\[[^\]]*\]:|\*\[|```|~~~|\$\$|\^)")
_SECTION = f"""
## Section @

@ {_WORDS * 8}@

@ A short line
@ and {_LINK} {_LINK} in one of many
@
@ {_WORDS * 2}
@ *emphasis
@ over lines* and `code`
@ {_LINK}
@ the end

- @ one
- @ two {_WORDS * 3}
  @ goes on
  - @ nested
    @ goes on

    @ a paragraph in it

    ```
    @ code in it
    @ of three
    @ lines
    ```
  - @ nested again
    1. @ deep
    2. @ deeper
%items
- @ last

Term @
: @ defined {_WORDS}
: @ again

  @ with a paragraph

| Name | Of | @ |
|------|---:|---|
%rows

```ruby
%code
```

![](/images/ml.png){{: width="100" height="400"}}

<!-- nothing
is seen
of all
these
lines
-->

[one]: https://example.org/1
[two]: https://example.org/2
[three]: https://example.org/3

> @ quoted
> @ in two lines
>
> - @ a list
> - @ in it {_WORDS * 3}
>
> @ {_WORDS * 2}

<div class="note">
  @ raw text
  @ in two lines
  <p>
    @ and an element
    @ in it
  </p>
  <ul>
    <li>@ one</li>
    <li>@ two</li>
  </ul>
</div>

<div markdown="1">
@ {_WORDS}

- @ here
- @ there
</div>

    @ indented
    @ code

    @ behind a blank line

@ with a note[^%note].

[^%note]: The note.

"""


def long_post(sections: int = 3) -> str:
    """A post with everything that a post may have."""
    lines: list[str] = []
    for section in range(sections):
        text = _SECTION.replace("%note", str(section))
        text = text.replace("%items", "\n".join(["- @ an item"] * 40))
        text = text.replace("%rows", "\n".join(["| row | 1 | @ |"] * 40))
        text = text.replace("%code", "\n".join(["bake(@)"] * 60))
        lines += text.split("\n")
    return "\n".join(line.replace("@", f"line{number}") for number, line in enumerate(lines))


def numbered(text: str) -> str:
    """A post whose lines say which they are, but for those that would mean something else with a word at their end."""
    lines: list[str] = []
    fence = ""
    for number, line in enumerate(text.split("\n")):
        match = _FENCE.match(line)
        if match is not None:
            fence = "" if fence else match[0]
        if match is not None or (not fence and _UNTOUCHED.match(line)):
            lines.append(line)
        else:
            bare = line.rstrip()
            lines.append(f"{bare} line{number}{line[len(bare) :]}")
    return "\n".join(lines)
