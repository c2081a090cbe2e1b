"""Sessions of the sample cell, up to the eve of the forum, in the order in which they were held."""

from activities.sample.centre import autumn_2022, spring_2023, summer_2023, winter_2022

SESSIONS = (
    *autumn_2022.SESSIONS,
    *winter_2022.SESSIONS,
    *spring_2023.SESSIONS,
    *summer_2023.SESSIONS,
)
