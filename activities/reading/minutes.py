"""What minutes tell beyond a report: counts, absentees."""


def read_minutes(source, report):
    return report
