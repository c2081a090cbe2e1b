"""What happens to addresses that are out of date."""

from django.shortcuts import redirect


def moved_to(thing):
    """Send on to the present address of `thing`, whose words have changed since."""
    response = redirect(thing, permanent=True)
    # A title may change back; a browser that kept the old answer would run in a circle.
    response["Cache-Control"] = "private, no-cache"
    return response
