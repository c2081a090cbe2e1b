"""Finding the documents a text names; `activities.reading.citations` is the door."""
