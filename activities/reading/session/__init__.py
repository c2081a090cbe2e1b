"""The single facts of a session: headline, day, host, kind, hours, room, roll; one module each."""
