"""How fast the portal is, measured in one run: `make bench`.

Milliseconds depend on the machine; the ratios to something simple, measured beside it, do not.
"""
