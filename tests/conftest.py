"""How thoroughly Hypothesis searches.

``HYPOTHESIS_PROFILE`` chooses: ``quick`` (the default), ``ci`` or ``long``. The law of
reading and schema is tried more often than everything else: ``tests/laws/test_schema_law.py``.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_QUIET = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)

settings.register_profile("quick", max_examples=20, deadline=None, suppress_health_check=_QUIET)
settings.register_profile("ci", max_examples=50, deadline=None, suppress_health_check=_QUIET, derandomize=True)
settings.register_profile("long", max_examples=300, deadline=None, suppress_health_check=_QUIET)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
