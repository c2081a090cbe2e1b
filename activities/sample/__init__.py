"""The sample the portal is tried out with: `load_sample()` and the world it builds.

People and accounts stand in `people.py`, what was held in `centre/`, `forum.py`, `others.py`
and `coming.py`, as plain data in the words of `plan.py`; `writing.py` brings it about through the
models' own verbs. Loading again changes nothing: what is there, by its natural key, is left alone.
"""

from activities.sample.loading import Loaded, SampleRefused, load_sample

__all__ = ["Loaded", "SampleRefused", "load_sample"]
