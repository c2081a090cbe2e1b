"""A picture to draw on in the coordinates of its final size, and the shapes scenes are made of."""

import io
import math

from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 1600, 1067
_FINE = 2  # drawn twice as large and made smaller, so that edges are smooth


class Canvas:
    """A picture drawn in the coordinates of its final size."""

    def __init__(self, background):
        self.image = Image.new("RGB", (WIDTH * _FINE, HEIGHT * _FINE), background)
        self.pen = ImageDraw.Draw(self.image)

    def box(self, left, top, right, bottom, fill, radius=0):
        """Fill a rectangle, with round corners if asked."""
        self.pen.rounded_rectangle(_fine(left, top, right, bottom), radius * _FINE, fill)

    def oval(self, x, y, across, down, fill):
        """Fill an ellipse around a centre."""
        self.pen.ellipse(_fine(x - across, y - down, x + across, y + down), fill)

    def cap(self, x, y, across, down, fill):
        """Fill the upper half of an ellipse around a centre."""
        self.pen.pieslice(_fine(x - across, y - down, x + across, y + down), 180, 360, fill)

    def shape(self, points, fill):
        """Fill a polygon."""
        self.pen.polygon([(x * _FINE, y * _FINE) for x, y in points], fill)

    def line(self, points, fill, width):
        """Draw a line through points, joined smoothly."""
        self.pen.line([(x * _FINE, y * _FINE) for x, y in points], fill, width * _FINE, "curve")

    def fade(self, top, bottom, first, last):
        """Fill a band with one colour passing into another, from above."""
        first, last = rgb(first), rgb(last)
        for y in range(top * _FINE, bottom * _FINE):
            part = (y - top * _FINE) / ((bottom - top) * _FINE)
            colour = tuple(round(a + (b - a) * part) for a, b in zip(first, last, strict=True))
            self.pen.line([(0, y), (WIDTH * _FINE, y)], colour)

    def glow(self, x, y, across, down, colour, strength):
        """Lay soft light, or with a dark colour a soft shadow, around a point."""
        small = Image.new("L", (WIDTH // 4, HEIGHT // 4), 0)
        spot = [v / 4 for v in (x - across, y - down, x + across, y + down)]
        ImageDraw.Draw(small).ellipse(spot, fill=strength)
        mask = small.filter(ImageFilter.GaussianBlur(min(across, down) / 8))
        self.image.paste(colour, mask=mask.resize(self.image.size, Image.Resampling.BILINEAR))

    def jpeg(self):
        """Return the picture in its final size as the bytes of a JPEG."""
        file = io.BytesIO()
        self.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).save(file, "JPEG", quality=90)
        return file.getvalue()


def star(x, y, radius):
    """Return the corners of a five-pointed star standing upright."""
    points = []
    for number in range(10):
        reach = radius if number % 2 == 0 else radius * 0.382
        angle = math.pi * (number / 5 - 0.5)
        points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return points


def curve(start, pull, end, steps=16):
    """Return points of a line from start to end that bends towards `pull`."""
    points = []
    for step in range(steps + 1):
        part = step / steps
        a, b, c = (1 - part) ** 2, 2 * part * (1 - part), part**2
        x, y = (a * start[i] + b * pull[i] + c * end[i] for i in (0, 1))
        points.append((x, y))
    return points


def turned(centre, degrees):
    """Return a function from places on a turned sheet to places in the picture."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return lambda x, y: (centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos)


def corners(half_width, half_height):
    """Return the corners of a rectangle around the centre of a sheet."""
    return bar(-half_width, -half_height, 2 * half_width, 2 * half_height)


def bar(left, top, width, height):
    """Return the corners of a rectangle by its place and size."""
    right, bottom = left + width, top + height
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def rgb(colour):
    """Return "#b3202a" as three numbers."""
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))


def _fine(*numbers):
    return [number * _FINE for number in numbers]
