"""Draws the pictures of the forum's article: calm scenes, nobody's face, no words, always alike."""

import io
import math

from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 1600, 1067
_FINE = 2  # drawn twice as large and made smaller, so that edges are smooth

RED, DEEP_RED, GOLD = "#b3202a", "#7f131c", "#e9b949"
WALL, WALL_SHADE, FLOOR = "#f4ead9", "#e5d5bb", "#b98d5e"
WOOD, WOOD_DARK, WOOD_LIGHT = "#8a5a33", "#63401f", "#a9733f"
SKIN, HAIR, PAPER, INK = "#e3b48c", "#2b2421", "#fdfcf8", "#8d97a3"
SHIRTS = ("#f3f5f7", "#dfe7ee", "#7d93ab", "#51677f", "#c9d4c5", "#eee3d3", "#8a6f78")


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

    def shape(self, points, fill):
        """Fill a polygon."""
        self.pen.polygon([(x * _FINE, y * _FINE) for x, y in points], fill)

    def line(self, points, fill, width):
        """Draw a line through points, joined smoothly."""
        self.pen.line([(x * _FINE, y * _FINE) for x, y in points], fill, width * _FINE, "curve")

    def fade(self, top, bottom, first, last):
        """Fill a band with one colour passing into another, from above."""
        first, last = _rgb(first), _rgb(last)
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


def draw(scene: str) -> bytes:
    """Return the scene, "hall", "rostrum" or "papers", as a JPEG 1600 pixels wide."""
    return {"hall": _hall, "rostrum": _rostrum, "papers": _papers}[scene]().jpeg()


def _hall():
    """A meeting hall from its last row: heads in rows, a red banner, somebody at the rostrum."""
    canvas = Canvas(WALL)
    canvas.fade(0, 640, "#fbf5ea", WALL_SHADE)
    canvas.fade(640, HEIGHT, "#c79c6c", "#8f663d")
    for left in (60, 1330):
        _window(canvas, left, 120, 210, 360)
    _drape(canvas, 340, 60, 1260, 520, folds=23)
    canvas.box(340, 60, 1260, 84, GOLD)
    canvas.box(500, 190, 1100, 290, DEEP_RED, 6)
    canvas.box(500, 186, 1100, 194, GOLD)
    canvas.box(500, 286, 1100, 294, GOLD)
    canvas.box(300, 520, 1300, 600, WOOD_LIGHT)
    canvas.box(300, 520, 1300, 532, WOOD_DARK)
    _table(canvas, 420, 430, 820)
    for x in (500, 620, 740):
        _person_behind(canvas, x, 432, 0.62, SHIRTS[x % 5])
    canvas.box(420, 430, 820, 520, RED)
    canvas.box(420, 430, 820, 438, GOLD)
    _speaker(canvas, 1040, 350, 0.42)
    for row in range(5):
        _row_of_heads(canvas, row)
    canvas.glow(800, 180, 700, 260, "#fff4d6", 60)
    return canvas


def _row_of_heads(canvas, row):
    """Draw one row from behind; the nearer the row, the larger and the lower."""
    size = 0.62 + 0.3 * row
    y = 600 + 92 * row + 9 * row * row
    step = 128 * size
    shift = step / 2 if row % 2 else 0
    places = int(WIDTH / step) + 2
    for place in range(-1, places):
        if (place * 7 + row * 5) % 11 == 3 or abs(place * step + shift - 800) < 60 * size:
            continue  # an empty chair, and the aisle
        x = place * step + shift + 6 * math.sin(place * 3 + row)
        _seen_from_behind(canvas, x, y, size, SHIRTS[(place * 3 + row) % len(SHIRTS)], place + row)


def _seen_from_behind(canvas, x, y, size, shirt, number):
    hair = ("#2b2421", "#3a312c", "#221d1b", "#4a443f")[number % 4]
    canvas.oval(x, y + 118 * size, 58 * size, 70 * size, shirt)
    canvas.box(x - 58 * size, y + 118 * size, x + 58 * size, y + 260 * size, shirt)
    canvas.box(x - 14 * size, y + 30 * size, x + 14 * size, y + 66 * size, SKIN, 8)
    canvas.oval(x - 33 * size, y + 6 * size, 7 * size, 11 * size, SKIN)
    canvas.oval(x + 33 * size, y + 6 * size, 7 * size, 11 * size, SKIN)
    canvas.oval(x, y, 33 * size, 41 * size, hair)
    if number % 3 == 1:  # long hair
        canvas.box(x - 33 * size, y, x + 33 * size, y + 78 * size, hair, 26 * size)
    canvas.box(x - 64 * size, y + 150 * size, x + 64 * size, y + 300 * size, WOOD_DARK, 14 * size)
    canvas.box(x - 64 * size, y + 150 * size, x + 64 * size, y + 158 * size, WOOD, 4)


def _rostrum():
    """A speaker at a rostrum, flowers beside it."""
    canvas = Canvas(RED)
    _drape(canvas, 0, 0, WIDTH, 860, folds=21)
    canvas.box(0, 0, WIDTH, 46, GOLD)
    canvas.box(0, 46, WIDTH, 54, DEEP_RED)
    canvas.glow(800, 380, 560, 460, "#ffd9a8", 90)
    canvas.fade(860, HEIGHT, "#a9733f", "#6f4824")
    canvas.glow(800, 1000, 420, 60, "#2e1a0c", 150)
    _speaker(canvas, 800, 330, 1.15)
    _flowers(canvas, 330, 860)
    _flowers(canvas, 1270, 860)
    canvas.glow(800, 120, 620, 160, "#fff0cf", 60)
    return canvas


def _speaker(canvas, x, y, size):
    """Draw somebody behind a rostrum; `y` is where the head stands."""

    def at(dx, dy):
        return x + dx * size, y + dy * size

    shoulders = [(-40, 92), (40, 92), (150, 140), (186, 330), (-186, 330), (-150, 140)]
    canvas.shape([at(*point) for point in shoulders], "#2f3e52")
    canvas.oval(*at(-138, 168), 48 * size, 60 * size, "#2f3e52")
    canvas.oval(*at(138, 168), 48 * size, 60 * size, "#2f3e52")
    canvas.shape([at(-36, 90), at(36, 90), at(0, 250)], PAPER)
    canvas.shape([at(-12, 112), at(12, 112), at(18, 220), at(0, 244), at(-18, 220)], RED)
    canvas.shape([at(-40, 88), at(-62, 112), at(-4, 258)], "#26344a")
    canvas.shape([at(40, 88), at(62, 112), at(4, 258)], "#26344a")
    canvas.box(*at(-24, 46), *at(24, 104), "#d3a27a", 14 * size)
    canvas.oval(*at(0, 0), 62 * size, 78 * size, SKIN)
    canvas.oval(*at(-62, 6), 12 * size, 20 * size, SKIN)
    canvas.oval(*at(62, 6), 12 * size, 20 * size, SKIN)
    hair = [(-66, -4), (-62, -48), (-34, -84), (10, -92), (46, -78), (66, -40), (66, -4)]
    hair += [(54, -30), (26, -48), (-14, -40), (-50, -28)]
    canvas.shape([at(*point) for point in hair], HAIR)
    front = [(-230, 280), (230, 280), (196, 640), (-196, 640)]
    canvas.shape([at(*point) for point in front], WOOD)
    panel = [(-168, 340), (168, 340), (146, 610), (-146, 610)]
    canvas.shape([at(*point) for point in panel], WOOD_LIGHT)
    inner = [(-150, 356), (150, 356), (130, 594), (-130, 594)]
    canvas.shape([at(*point) for point in inner], "#97653a")
    canvas.shape(_star(*at(0, 470), 62 * size), GOLD)
    canvas.box(*at(-250, 258), *at(250, 292), WOOD_DARK, 8 * size)
    canvas.shape([at(-120, 258), at(110, 258), at(80, 232), at(-90, 232)], PAPER)
    for side in (-1, 1):
        neck = [at(side * 150, 258), at(side * 120, 190), at(side * 70, 172)]
        canvas.line(neck, "#3b3b3f", max(1, round(7 * size)))
        canvas.oval(*at(side * 62, 170), 20 * size, 13 * size, "#1d1d20")


def _flowers(canvas, x, y):
    """Draw a basket of flowers standing on `y`."""
    canvas.glow(x, y + 118, 150, 26, "#2e1a0c", 140)
    for number in range(26):
        angle = number * 2.4
        reach = 18 * math.sqrt(number)
        leaf_x, leaf_y = x + 1.35 * reach * math.cos(angle), y - 70 + reach * math.sin(angle)
        canvas.oval(leaf_x, leaf_y, 34, 22, ("#3f6b45", "#4f7f52", "#35583b")[number % 3])
    for number in range(22):
        angle = number * 2.4 + 0.7
        reach = 18 * math.sqrt(number)
        petal_x, petal_y = x + 1.3 * reach * math.cos(angle), y - 84 + reach * math.sin(angle)
        colour = ("#f6d365", "#fbe9b0", "#f28f79", "#fff6ea", "#e9b949")[number % 5]
        canvas.oval(petal_x, petal_y, 20, 19, colour)
        canvas.oval(petal_x, petal_y, 7, 7, "#c9822f")
    canvas.shape([(x - 76, y), (x + 76, y), (x + 52, y + 124), (x - 52, y + 124)], "#c9a06a")
    canvas.box(x - 82, y - 8, x + 82, y + 14, "#a77e48", 8)


def _papers():
    """Papers, a notebook, a pen and a cup on a table."""
    canvas = Canvas(WOOD_LIGHT)
    canvas.fade(0, HEIGHT, "#b98352", "#8f5f35")
    for number in range(9):
        y = 60 + number * 122
        points = [(x, y + 7 * math.sin(x / 190 + number)) for x in range(-20, WIDTH + 40, 40)]
        canvas.line(points, ("#a87346", "#9c693d")[number % 2], 3)
    canvas.glow(1180, 120, 700, 380, "#ffe9c4", 90)
    _sheet(canvas, (540, 560), -11, title=False)
    _sheet(canvas, (640, 540), 5, title=True)
    _notebook(canvas, (1180, 620), -8)
    canvas.glow(1300, 268, 150, 110, "#3a2413", 130)
    canvas.oval(1280, 250, 150, 108, "#e9e4da")
    canvas.oval(1280, 246, 138, 98, "#f8f5ee")
    canvas.oval(1386, 236, 40, 36, "#efeae0")
    canvas.oval(1280, 236, 92, 72, "#e2dccf")
    canvas.oval(1280, 230, 88, 66, "#fbf9f4")
    canvas.oval(1280, 234, 74, 54, "#b9813a")
    canvas.oval(1268, 226, 44, 26, "#c9954f")
    _pen(canvas, (960, 800), (1250, 900))
    return canvas


def _sheet(canvas, centre, angle, *, title):
    """Lay a printed sheet; its lines are bars, not words."""
    point = _turned(centre, angle)
    canvas.glow(centre[0] + 16, centre[1] + 22, 290, 390, "#3a2413", 110)
    canvas.shape([point(*corner) for corner in _corners(270, 370)], PAPER)
    top = -300
    if title:
        canvas.shape([point(*corner) for corner in _bar(-110, top, 220, 16)], RED)
        canvas.shape([point(*corner) for corner in _bar(-60, top + 34, 120, 5)], GOLD)
        top += 84
    for number in range(15):
        length = (430, 410, 440, 260)[number % 4]
        canvas.shape([point(*corner) for corner in _bar(-215, top, length, 9)], "#c3c9d0")
        top += 38


def _notebook(canvas, centre, angle):
    point = _turned(centre, angle)
    canvas.glow(centre[0] + 14, centre[1] + 20, 230, 280, "#3a2413", 120)
    canvas.shape([point(*corner) for corner in _corners(208, 262)], DEEP_RED)
    canvas.shape([point(*corner) for corner in _bar(-208, -262, 400, 516)], RED)
    canvas.shape([point(*corner) for corner in _bar(-176, -262, 8, 516)], DEEP_RED)
    canvas.shape(_star(*point(10, -60), 66), GOLD)
    canvas.shape([point(*corner) for corner in _bar(-90, 60, 200, 8)], GOLD)
    canvas.shape([point(*corner) for corner in _bar(-60, 90, 140, 6)], GOLD)


def _pen(canvas, start, end):
    canvas.line([(start[0] + 8, start[1] + 16), (end[0] + 8, end[1] + 16)], "#6b4523", 18)
    canvas.line([start, end], "#22344d", 22)
    along = [(a + (b - a) * 0.68, c + (d - c) * 0.68) for a, b, c, d in [_ends(start, end)]][0]
    canvas.line([along, end], "#16243a", 24)
    canvas.shape([(start[0] - 44, start[1] - 15), (start[0] + 2, start[1] - 10), start], GOLD)


def _ends(start, end):
    return start[0], end[0], start[1], end[1]


def _window(canvas, left, top, width, height):
    canvas.box(left - 12, top - 12, left + width + 12, top + height + 12, "#d8c3a0", 4)
    canvas.box(left, top, left + width, top + height, "#dcebf3")
    canvas.oval(left + width * 0.3, top + height * 0.95, 90, 60, "#b8d2b0")
    canvas.box(left, top + height - 2, left + width, top + height + 70, "#d8c3a0")
    canvas.box(left + width / 2 - 4, top, left + width / 2 + 4, top + height, "#f6efe2")
    canvas.box(left, top + height / 2 - 4, left + width, top + height / 2 + 4, "#f6efe2")


def _drape(canvas, left, top, right, bottom, folds):
    """Hang a red cloth in folds."""
    light, dark = _rgb("#c62b35"), _rgb("#8e1620")
    for x in range(int(left), int(right)):
        depth = (1 + math.sin((x - left) / (right - left) * folds * 2 * math.pi)) / 2
        colour = tuple(round(a + (b - a) * depth) for a, b in zip(light, dark, strict=True))
        canvas.box(x, top, x + 1, bottom, colour)


def _table(canvas, left, top, right):
    canvas.box(left - 10, top - 14, right + 10, top, WOOD_DARK, 4)


def _person_behind(canvas, x, y, size, shirt):
    """Draw somebody sitting behind the presidium's table."""
    canvas.oval(x, y - 20 * size, 66 * size, 60 * size, shirt)
    canvas.oval(x, y - 104 * size, 34 * size, 42 * size, SKIN)
    canvas.pen.pieslice(
        _fine(x - 36 * size, y - 152 * size, x + 36 * size, y - 70 * size), 180, 360, HAIR
    )


def _star(x, y, radius):
    """Return the corners of a five-pointed star standing upright."""
    points = []
    for number in range(10):
        reach = radius if number % 2 == 0 else radius * 0.382
        angle = math.pi * (number / 5 - 0.5)
        points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return points


def _turned(centre, degrees):
    """Return a function from places on a turned sheet to places in the picture."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return lambda x, y: (centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos)


def _corners(half_width, half_height):
    return _bar(-half_width, -half_height, 2 * half_width, 2 * half_height)


def _bar(left, top, width, height):
    right, bottom = left + width, top + height
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _fine(*numbers):
    return [number * _FINE for number in numbers]


def _rgb(colour):
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))
