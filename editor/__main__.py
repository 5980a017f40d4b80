"""`python -m editor` is the same as `postwright`."""

import sys

from editor.cli import main

if __name__ == "__main__":
    sys.exit(main())
