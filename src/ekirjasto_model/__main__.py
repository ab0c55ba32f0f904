"""``python -m ekirjasto_model`` is the command ``ekirjasto``."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
