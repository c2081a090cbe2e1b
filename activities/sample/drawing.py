"""Draws the pictures of the forum's article: calm scenes, nobody's face, no words, always alike."""

import math

from activities.sample.canvas import HEIGHT, WIDTH, Canvas, bar, corners, curve, rgb, star, turned

RED, DEEP_RED, GOLD = "#b3202a", "#7f131c", "#e9b949"
WALL, WALL_SHADE, FLOOR = "#f4ead9", "#e5d5bb", "#b98d5e"
WOOD, WOOD_DARK, WOOD_LIGHT = "#8a5a33", "#63401f", "#a9733f"
SKIN, HAIR, PAPER, INK = "#e3b48c", "#2b2421", "#fdfcf8", "#8d97a3"
SHIRTS = ("#f3f5f7", "#dfe7ee", "#7d93ab", "#51677f", "#c9d4c5", "#eee3d3", "#8a6f78")


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
    canvas.glow(800, 300, 640, 240, "#ffe2b0", 60)
    canvas.box(500, 160, 1100, 256, DEEP_RED)
    canvas.box(500, 156, 1100, 163, GOLD)
    canvas.box(500, 253, 1100, 260, GOLD)
    canvas.box(300, 520, 1300, 600, WOOD_LIGHT)
    canvas.box(300, 520, 1300, 532, WOOD_DARK)
    canvas.box(410, 416, 830, 430, WOOD_DARK, 4)
    for x in (500, 620, 740):
        _person_behind(canvas, x, 432, 0.62, SHIRTS[x % 5])
    canvas.box(420, 430, 820, 520, RED)
    canvas.box(420, 430, 820, 438, GOLD)
    _speaker(canvas, 1040, 330, 0.42)
    for row in range(5):
        _row_of_heads(canvas, row)
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
    canvas.glow(800, 380, 560, 460, "#ffd9a8", 70)
    canvas.fade(860, HEIGHT, "#a9733f", "#6f4824")
    canvas.glow(800, 1000, 420, 60, "#2e1a0c", 150)
    _speaker(canvas, 800, 330, 1.15)
    _flowers(canvas, 330, 860)
    _flowers(canvas, 1270, 860)
    return canvas


def _speaker(canvas, x, y, size):
    """Draw somebody behind a rostrum; `y` is where the head stands."""

    def at(dx, dy):
        return x + dx * size, y + dy * size

    side = curve((44, 96), (60, 120), (116, 132)) + curve((116, 132), (188, 150), (200, 330))
    jacket = side + [(-x, y) for x, y in reversed(side)]
    canvas.shape([at(*point) for point in jacket], "#2f3e52")
    canvas.shape([at(-40, 92), at(40, 92), at(0, 250)], PAPER)
    canvas.shape([at(-11, 116), at(11, 116), at(17, 222), at(0, 244), at(-17, 222)], RED)
    for mirror in (-1, 1):
        lapel = [(40, 88), (66, 116), (52, 168), (4, 262)]
        canvas.shape([at(mirror * dx, dy) for dx, dy in lapel], "#26344a")
        canvas.oval(*at(mirror * 60, 8), 11 * size, 19 * size, "#d9a77f")
    canvas.box(*at(-24, 46), *at(24, 106), "#d3a27a", 14 * size)
    canvas.oval(*at(0, 0), 60 * size, 76 * size, SKIN)
    crown = curve((-63, 2), (-74, -92), (4, -92)) + curve((4, -92), (76, -90), (63, 2))
    fringe = curve((58, -22), (44, -54), (6, -44)) + curve((6, -44), (-40, -34), (-57, -14))
    canvas.shape([at(*point) for point in crown + fringe], HAIR)
    front = [(-230, 280), (230, 280), (196, 640), (-196, 640)]
    canvas.shape([at(*point) for point in front], WOOD)
    panel = [(-168, 340), (168, 340), (146, 610), (-146, 610)]
    canvas.shape([at(*point) for point in panel], WOOD_LIGHT)
    inner = [(-150, 356), (150, 356), (130, 594), (-130, 594)]
    canvas.shape([at(*point) for point in inner], "#97653a")
    canvas.shape(star(*at(0, 470), 62 * size), GOLD)
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
    point = turned(centre, angle)
    canvas.glow(centre[0] + 16, centre[1] + 22, 290, 390, "#3a2413", 110)
    canvas.shape([point(*corner) for corner in corners(270, 370)], PAPER)
    top = -300
    if title:
        canvas.shape([point(*corner) for corner in bar(-110, top, 220, 16)], RED)
        canvas.shape([point(*corner) for corner in bar(-60, top + 34, 120, 5)], GOLD)
        top += 84
    for number in range(15):
        length = (430, 410, 440, 260)[number % 4]
        canvas.shape([point(*corner) for corner in bar(-215, top, length, 9)], "#c3c9d0")
        top += 38


def _notebook(canvas, centre, angle):
    point = turned(centre, angle)
    canvas.glow(centre[0] + 14, centre[1] + 20, 230, 280, "#3a2413", 120)
    canvas.shape([point(*corner) for corner in corners(208, 262)], DEEP_RED)
    canvas.shape([point(*corner) for corner in bar(-208, -262, 400, 516)], RED)
    canvas.shape([point(*corner) for corner in bar(-176, -262, 8, 516)], DEEP_RED)
    canvas.shape(star(*point(10, -60), 66), GOLD)
    canvas.shape([point(*corner) for corner in bar(-90, 60, 200, 8)], GOLD)
    canvas.shape([point(*corner) for corner in bar(-60, 90, 140, 6)], GOLD)


def _pen(canvas, start, end):
    canvas.line([(start[0] + 8, start[1] + 16), (end[0] + 8, end[1] + 16)], "#6b4523", 18)
    canvas.line([start, end], "#22344d", 22)
    cap = tuple(a + (b - a) * 0.68 for a, b in zip(start, end, strict=True))
    canvas.line([cap, end], "#16243a", 24)
    canvas.shape([(start[0] - 44, start[1] - 15), (start[0] + 2, start[1] - 10), start], GOLD)


def _window(canvas, left, top, width, height):
    right, bottom, frame = left + width, top + height, "#d8c3a0"
    canvas.box(left, top, right, bottom, "#dcebf3")
    canvas.oval(left + width * 0.3, bottom - 16, width * 0.28, 74, "#c3dabb")
    canvas.oval(left + width * 0.72, bottom, width * 0.24, 58, "#aecaa6")
    canvas.box(left - 12, bottom, right + 12, bottom + 70, WALL_SHADE)
    for x in (left, (left + right) / 2, right):
        canvas.box(x - 6, top - 6, x + 6, bottom + 6, "#f6efe2" if left < x < right else frame)
    for y in (top, (top + bottom) / 2, bottom):
        canvas.box(left - 6, y - 6, right + 6, y + 6, "#f6efe2" if top < y < bottom else frame)
    canvas.box(left - 20, bottom - 4, right + 20, bottom + 12, frame, 3)


def _drape(canvas, left, top, right, bottom, folds):
    """Hang a red cloth in folds."""
    light, dark = rgb("#c62b35"), rgb("#8e1620")
    for x in range(int(left), int(right)):
        depth = (1 + math.sin((x - left) / (right - left) * folds * 2 * math.pi)) / 2
        colour = tuple(round(a + (b - a) * depth) for a, b in zip(light, dark, strict=True))
        canvas.box(x, top, x + 1, bottom, colour)


def _person_behind(canvas, x, y, size, shirt):
    """Draw somebody sitting behind the presidium's table."""
    canvas.oval(x, y - 20 * size, 66 * size, 60 * size, shirt)
    canvas.oval(x, y - 104 * size, 34 * size, 42 * size, SKIN)
    canvas.cap(x, y - 111 * size, 36 * size, 41 * size, HAIR)
