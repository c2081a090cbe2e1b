"""Reading pages as one of the cast."""

import re

from django.test import Client


def client_of(user):
    """Return a browser in which `user` is signed in; a guest is not."""
    client = Client()
    if user.is_authenticated:
        client.force_login(user)
    return client


def answer_to(user, address):
    """Return the answer `user` gets at an address."""
    return client_of(user).get(address)


def text_at(user, address):
    """Return the page `user` reads at an address."""
    answer = answer_to(user, address)
    assert answer.status_code == 200, (address, answer.status_code)
    return answer.content.decode()


def same_for_all(answer):
    """Return a page without the reader's token and the address it would lead back to."""
    return re.sub(r'value="\w{64}"|next=[^"]*', "", answer.content.decode())
