"""Run the parts of the benchmark that were named, or all, and print their tables."""

import sys

from tests.bench import reading

PARTS = {"reading": reading}


def main(names):
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        sys.exit(f"Không có phép đo {', '.join(unknown)}. Có: {', '.join(PARTS)}.")
    for name in names or PARTS:
        print(PARTS[name].measured())


main(sys.argv[1:])
