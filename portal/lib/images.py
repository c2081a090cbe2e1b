"""Photos as they are stored: read from an upload, turned upright, made anew in a few widths.

Making a picture anew is what drops everything else in the file: place and time of the photo,
the owner's name, whatever stands behind the picture. What is no photo is refused in words the
person who uploaded it can act on.
"""

import contextlib
import io
import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from PIL import ExifTags, Image, ImageCms

WIDTHS = (480, 960, 1600)
MAX_MEGAPIXELS = 50
MAX_SIDE = 65_500  # a JPEG has no longer side
QUALITY = 82
_SRGB = ImageCms.createProfile("sRGB")

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
_USE = "Dùng ảnh JPG, PNG, WebP hoặc GIF."
# The first bytes of files that people take for photos, and what to tell them.
_OTHERS = (
    (rb"%PDF", "Tệp này là PDF, không phải ảnh. Nếu là tài liệu, gửi ở mục tệp đính kèm."),
    (rb"....ftyp(?:hei|hev|mif1|msf1)", "Ảnh HEIC chưa dùng được. Lưu thành JPG rồi gửi lại."),
    (rb"....ftyp", f"Tệp này là video hoặc ảnh dạng chưa hỗ trợ. {_USE}"),
    (rb"(?i)\s*(?:\xef\xbb\xbf)?<(?:.*<)?svg[\s>]", f"Hình vẽ SVG không dùng được. {_USE}"),
    (rb"BM|II\*\x00|MM\x00\*", "Ảnh BMP, TIFF chưa được hỗ trợ. Lưu thành JPG rồi gửi lại."),
    (rb"PK\x03\x04|\xd0\xcf\x11\xe0", "Tệp này là tài liệu hoặc tệp nén, không phải ảnh."),
)
_OURS = re.compile(rb"\xff\xd8\xff|\x89PNG\r\n\x1a\n|GIF8[79]a|RIFF....WEBP", re.DOTALL)
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ON_THE_SIDE = {_TURNS[note] for note in (5, 6, 7, 8)}
# What Pillow raises on files cut short, damaged, or made to harm.
_DAMAGE = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError)
_DAMAGE += (OverflowError, struct.error, zlib.error)


class BadImage(ValueError):
    """A file that cannot be used as a photo; the message is for the person who uploaded it."""


@dataclass(frozen=True)
class Pictures:
    """A photo upright: its full size, and JPEG files by their width."""

    width: int
    height: int
    renditions: dict[int, bytes]


def read_image(file: BinaryIO) -> Image.Image:
    """Return the first picture of `file`, upright, in RGB, with nothing but its pixels."""
    with _damage_told():
        image = _opened(file)
        return _upright(image, _turn(image))


def reencode(file: BinaryIO, widths: Iterable[int] = WIDTHS) -> Pictures:
    """Make JPEG renditions of a photo, never wider than it is.

    A photo of 700 pixels asked for 480, 960 and 1600 gives 480 and 700.
    """
    widths = sorted(widths)
    with _damage_told():
        image = _opened(file)
        turn = _turn(image)
        width, height = image.size[::-1] if turn in _ON_THE_SIDE else image.size
        # A JPEG can be decoded at a half, a quarter or an eighth: a large one costs no memory.
        image.draft(None, (widths[-1], widths[-1]))
        image = _upright(image, turn, at_least=widths[-1])
    renditions = {}
    for wanted in sorted({min(wanted, width) for wanted in widths}):
        size = (wanted, max(1, round(height * wanted / width)))
        renditions[wanted] = _jpeg(image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0))
    return Pictures(width, height, renditions)


def _opened(file: BinaryIO) -> Image.Image:
    """Return the picture with its header read and nothing decoded yet; refuse what is too large."""
    file.seek(0)
    head = file.read(1024)
    if not head:
        raise BadImage("Tệp rỗng, không có ảnh. Chọn lại tệp.")
    for pattern, message in _OTHERS:
        if re.match(pattern, head, re.DOTALL):
            raise BadImage(message)
    if not _OURS.match(head):
        raise BadImage(f"Tệp này không phải ảnh. {_USE}")
    file.seek(0)
    image = Image.open(file, formats=_FORMATS)
    if image.width * image.height > MAX_MEGAPIXELS * 1_000_000:
        raise _too_large(image.width * image.height, f" ({image.width} × {image.height})")
    if max(image.size) > MAX_SIDE:
        raise BadImage(
            f"Ảnh dài {max(image.size)} điểm ảnh, tối đa {MAX_SIDE}. Cắt bớt rồi gửi lại."
        )
    return image


def _turn(image: Image.Image) -> Image.Transpose | None:
    """Return how to turn a picture as the camera was held; a damaged note spoils no photo."""
    with contextlib.suppress(*_DAMAGE):
        return _TURNS.get(image.getexif().get(ExifTags.Base.Orientation))
    return None


def _upright(
    image: Image.Image, turn: Image.Transpose | None, *, at_least: int | None = None
) -> Image.Image:
    """Decode a picture, lay it on white, turn it, in the colours of screens.

    With `at_least` neither side becomes shorter than that, but may become shorter than it was:
    a large picture is worked on in as little memory as will do.
    """
    image.load()
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I"):  # 16 bits a point, which convert() would cut off at 255
        image = image.convert("I").point(lambda value: value / 257).convert("L")
    if image.has_transparency_data:
        image = image if image.mode == "RGBA" else image.convert("RGBA")
        white = Image.new("RGB", image.size, "white")
        white.paste(image, mask=image)
        image = white
    elif image.mode not in {"RGB", "L", "CMYK"}:
        image = image.convert("RGB")
    if at_least and (factor := min(image.size) // at_least) > 1:
        image = image.reduce(factor)
    if profile:
        with contextlib.suppress(ImageCms.PyCMSError, *_DAMAGE):
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            image = ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
    image = image.convert("RGB")
    image.info = {}
    return image if turn is None else image.transpose(turn)


def _jpeg(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=QUALITY, progressive=True, optimize=True)
    return file.getvalue()


def _too_large(pixels: int, size: str = "") -> BadImage:
    megapixels = f"{pixels / 1_000_000:.1f}".replace(".", ",")
    return BadImage(
        f"Ảnh có {megapixels} megapixel{size}, tối đa {MAX_MEGAPIXELS} megapixel. "
        "Thu nhỏ ảnh rồi gửi lại."
    )


@contextlib.contextmanager
def _damage_told() -> Iterator[None]:
    """Turn whatever Pillow raises on a file into one sentence for the person who uploaded it."""
    try:
        yield
    except BadImage:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        # Pillow refuses the largest before their size can be asked; its message tells it.
        raise _too_large(int(re.search(r"\d+", str(bomb))[0])) from bomb
    except _DAMAGE as damage:
        raise BadImage("Ảnh bị hỏng hoặc chưa tải lên hết. Gửi lại tệp gốc.") from damage
