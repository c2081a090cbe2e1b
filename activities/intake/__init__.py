"""From a report somebody has to a session: taken in as it came, read, proposed, written.

`take_in()` keeps the text and its pictures, `propose()` reads it and matches it with what the
portal knows, `write_session()` makes the session of what was accepted.
"""

from activities.intake.proposal import Proposal, propose
from activities.intake.taking import IncomingReport, refusal, take_in
from activities.intake.writing import AlreadyMade, Parts, write_session

__all__ = [
    "AlreadyMade",
    "IncomingReport",
    "Parts",
    "Proposal",
    "propose",
    "refusal",
    "take_in",
    "write_session",
]
