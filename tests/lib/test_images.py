"""Photos: made anew in a few widths without their secrets; what is no photo is refused clearly."""

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms, ImageDraw

from portal.lib.images import BadImage, read_image, reencode

RED, WHITE, BLUE = (255, 0, 0), (255, 255, 255), (0, 0, 255)


def make_file(image, format="JPEG", **options):
    file = io.BytesIO()
    image.save(file, format, **options)
    file.seek(0)
    return file


def make_photo(width=1200, height=800, mode="RGB"):
    """A picture whose left half is red and right half blue."""
    image = Image.new("RGB", (width, height), RED)
    ImageDraw.Draw(image).rectangle((width // 2, 0, width, height), fill=BLUE)
    return image.convert(mode)


def make_png_header(width, height):
    """The beginning of a PNG that says how large it is; decoding it would fail."""
    header = struct.pack(">II5B", width, height, 8, 2, 0, 0, 0)

    def chunk(name, data):
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"\x00"))


def opened(content):
    return Image.open(io.BytesIO(content))


def colour(image, x, y):
    """The colour of a place given in parts of the picture, as JPEG keeps it: nearly."""
    pixel = image.convert("RGB").getpixel((int(x * image.width), int(y * image.height)))
    return tuple(min((0, 128, 255), key=lambda level: abs(level - part)) for part in pixel)


def sizes(pictures):
    return {width: opened(content).size for width, content in pictures.renditions.items()}


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "GIF"])
def test_reencode_makes_progressive_jpegs_of_every_accepted_format(format):
    pictures = reencode(make_file(make_photo(2000, 1000), format))

    assert (pictures.width, pictures.height) == (2000, 1000)
    assert sizes(pictures) == {480: (480, 240), 960: (960, 480), 1600: (1600, 800)}
    for content in pictures.renditions.values():
        picture = opened(content)
        assert (picture.format, picture.mode, "progressive" in picture.info) == (
            "JPEG",
            "RGB",
            True,
        )
        assert (colour(picture, 0.1, 0.5), colour(picture, 0.9, 0.5)) == (RED, BLUE)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((300, 200), {300: (300, 200)}),
        ((480, 200), {480: (480, 200)}),
        ((700, 350), {480: (480, 240), 700: (700, 350)}),
        ((1600, 4), {480: (480, 1), 960: (960, 2), 1600: (1600, 4)}),
        ((1, 1), {1: (1, 1)}),
        ((5000, 100), {480: (480, 10), 960: (960, 19), 1600: (1600, 32)}),
    ],
)
def test_reencode_never_enlarges(size, expected):
    assert sizes(reencode(make_file(make_photo(*size)))) == expected


def test_reencode_makes_the_widths_it_is_asked_for():
    pictures = reencode(make_file(make_photo(1000, 500)), widths=(200, 100))

    assert sizes(pictures) == {100: (100, 50), 200: (200, 100)}


@pytest.mark.parametrize(
    ("orientation", "size", "red_at"),
    [
        (1, (3600, 3300), (0.1, 0.5)),
        (2, (3600, 3300), (0.9, 0.5)),
        (3, (3600, 3300), (0.9, 0.5)),
        (4, (3600, 3300), (0.1, 0.5)),
        (5, (3300, 3600), (0.5, 0.1)),
        (6, (3300, 3600), (0.5, 0.1)),
        (7, (3300, 3600), (0.5, 0.9)),
        (8, (3300, 3600), (0.5, 0.9)),
    ],
)
def test_reencode_turns_the_photo_as_it_was_held(orientation, size, red_at):
    exif = Image.Exif()
    exif[0x0112] = orientation

    for format in ("JPEG", "PNG"):
        pictures = reencode(make_file(make_photo(3600, 3300), format, exif=exif))

        assert (pictures.width, pictures.height) == size
        assert sizes(pictures)[1600] == (1600, round(1600 * size[1] / size[0]))
        assert colour(opened(pictures.renditions[1600]), *red_at) == RED


def test_reencode_drops_place_time_owner_and_comments():
    exif = Image.Exif()
    exif[0x010F], exif[0x8298], exif[0x0132] = "Secret-maker", "Secret-owner", "2023:09:21 14:00:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (18.0, 20.0, 34.0), 3: "E", 4: (105.0, 54.0, 1.0)})
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    xmp = b"<x:xmpmeta>Secret-xmp</x:xmpmeta>"
    original = make_file(
        make_photo(),
        exif=exif,
        comment=b"Secret-comment",
        xmp=xmp,
        icc_profile=profile,
        dpi=(72, 72),
    )
    told = original.getvalue()
    assert [told.count(f"Secret-{part}".encode()) for part in ("maker", "owner", "xmp")] == [1] * 3
    assert opened(told).getexif().get_ifd(0x8825)[3] == "E"

    for content in reencode(original).renditions.values():
        picture = opened(content)
        assert b"Secret" not in content
        assert dict(picture.getexif()) == {}
        assert set(picture.info) == {"jfif", "jfif_version", "jfif_unit", "jfif_density"} | {
            "progressive",
            "progression",
        }


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
def test_a_damaged_note_of_orientation_spoils_no_photo():
    file = make_file(make_photo(), exif=b"Exif\x00\x00II*\x00\xff\xff\xff\xff\x01")

    assert sizes(reencode(file))[480] == (480, 320)


@pytest.mark.parametrize(
    ("mode", "format"),
    [("CMYK", "JPEG"), ("L", "JPEG"), ("P", "PNG"), ("1", "PNG"), ("LA", "PNG"), ("P", "GIF")],
)
def test_read_image_gives_rgb_of_every_mode(mode, format):
    image = read_image(make_file(make_photo(mode=mode), format))

    assert (image.mode, image.size, image.info) == ("RGB", (1200, 800), {})


def test_cmyk_keeps_its_colours():
    image = read_image(make_file(make_photo(mode="CMYK")))

    assert (colour(image, 0.1, 0.5), colour(image, 0.9, 0.5)) == (RED, BLUE)


@pytest.mark.parametrize("format", ["PNG", "WEBP"])
def test_what_is_transparent_becomes_white(format):
    image = make_photo(mode="RGBA")
    ImageDraw.Draw(image).rectangle((0, 0, 600, 400), fill=(0, 0, 0, 0))

    read = read_image(make_file(image, format))

    assert (colour(read, 0.1, 0.1), colour(read, 0.1, 0.9)) == (WHITE, RED)


def test_a_transparent_colour_of_a_palette_becomes_white():
    image = Image.new("P", (10, 10), 1)
    image.putpalette([255, 0, 0, 0, 0, 255])

    assert colour(read_image(make_file(image, "PNG", transparency=1)), 0.5, 0.5) == WHITE


def test_sixteen_bits_of_grey_are_not_cut_off():
    image = Image.new("I;16", (10, 10), 32_768)

    assert read_image(make_file(image, "PNG")).getpixel((5, 5)) == (127, 127, 127)


def test_the_colours_of_another_profile_are_turned_into_those_of_screens():
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"?").replace(b"bXYZ", b"rXYZ").replace(b"?", b"bXYZ")
    photo = Image.new("RGB", (10, 10), RED)

    assert colour(read_image(make_file(photo, "PNG", icc_profile=srgb)), 0.5, 0.5) == RED
    assert colour(read_image(make_file(photo, "PNG", icc_profile=swapped)), 0.5, 0.5) == BLUE
    assert colour(read_image(make_file(photo, "PNG", icc_profile=b"damaged")), 0.5, 0.5) == RED


def test_only_the_first_picture_of_a_moving_one_is_read():
    file = make_file(
        Image.new("RGB", (50, 50), RED),
        "GIF",
        save_all=True,
        append_images=[Image.new("RGB", (50, 50))],
    )

    assert colour(read_image(file), 0.5, 0.5) == RED


def test_a_file_read_before_is_read_from_its_beginning():
    file = make_file(make_photo())
    file.read()

    assert read_image(file).size == (1200, 800)


DAMAGED = "Ảnh bị hỏng hoặc chưa tải lên hết. Gửi lại tệp gốc."
USE = "Dùng ảnh JPG, PNG, WebP hoặc GIF."
REFUSED = {
    b"": "Tệp rỗng, không có ảnh. Chọn lại tệp.",
    b"%PDF-1.7\n": "Tệp này là PDF, không phải ảnh. Nếu là tài liệu, gửi ở mục tệp đính kèm.",
    b"<svg xmlns='http://www.w3.org/2000/svg'/>": f"Hình vẽ SVG không dùng được. {USE}",
    b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- a -->\n<SVG>": f"Hình vẽ SVG không dùng được. {USE}",
    b"\x00\x00\x00\x18ftypheic\x00": "Ảnh HEIC chưa dùng được. Lưu thành JPG rồi gửi lại.",
    b"\x00\x00\x00\x18ftypmp42\x00": f"Tệp này là video hoặc ảnh dạng chưa hỗ trợ. {USE}",
    b"\x00\x00\x00\x18ftypavif\x00": f"Tệp này là video hoặc ảnh dạng chưa hỗ trợ. {USE}",
    b"BM\x00\x00": "Ảnh BMP, TIFF chưa được hỗ trợ. Lưu thành JPG rồi gửi lại.",
    b"II*\x00": "Ảnh BMP, TIFF chưa được hỗ trợ. Lưu thành JPG rồi gửi lại.",
    b"PK\x03\x04word/": "Tệp này là tài liệu hoặc tệp nén, không phải ảnh.",
    b"hello": f"Tệp này không phải ảnh. {USE}",
    b"<html><script>": f"Tệp này không phải ảnh. {USE}",
    b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n": f"Tệp này không phải ảnh. {USE}",
    b"\xff\xd8\xff": DAMAGED,
    b"\x89PNG\r\n\x1a\n": DAMAGED,
    b"GIF89a": DAMAGED,
    b"RIFF\x00\x00\x00\x00WEBPVP8 ": DAMAGED,
}


@pytest.mark.parametrize("content", REFUSED)
def test_what_is_no_photo_is_refused_in_clear_words(content):
    for read in (read_image, reencode):
        with pytest.raises(BadImage) as refusal:
            read(io.BytesIO(content))
        assert str(refusal.value) == REFUSED[content]


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("part", [0.05, 0.5, 0.9])
def test_a_photo_cut_short_is_refused(format, part):
    noise = Image.effect_noise((400, 300), 80).convert("RGB")
    content = make_file(noise, format).getvalue()

    with pytest.raises(BadImage) as refusal:
        reencode(io.BytesIO(content[: int(len(content) * part)]))

    assert str(refusal.value) == DAMAGED


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize(
    ("size", "message"),
    [
        ((10_000, 6_000), "Ảnh có 60,0 megapixel (10000 × 6000), tối đa 50 megapixel."),
        ((12_000, 10_000), "Ảnh có 120,0 megapixel (12000 × 10000), tối đa 50 megapixel."),
        ((60_000, 60_000), "Ảnh có 3600,0 megapixel, tối đa 50 megapixel."),
    ],
)
def test_a_photo_too_large_is_refused_before_it_is_decoded(size, message):
    for read in (read_image, reencode):
        with pytest.raises(BadImage) as refusal:
            read(make_png_header(*size))
        assert str(refusal.value) == f"{message} Thu nhỏ ảnh rồi gửi lại."


def test_a_photo_of_just_the_limit_is_decoded():
    with pytest.raises(BadImage) as refusal:
        read_image(make_png_header(10_000, 5_000))

    assert str(refusal.value) == DAMAGED  # it got past its size: only this header is no picture


def test_a_strip_longer_than_a_jpeg_can_be_is_refused():
    with pytest.raises(BadImage) as refusal:
        reencode(make_png_header(10, 70_000))

    assert str(refusal.value) == "Ảnh dài 70000 điểm ảnh, tối đa 65500. Cắt bớt rồi gửi lại."


def test_a_png_that_unpacks_its_notes_without_end_is_refused():
    file = make_png_header(10, 10).getvalue()
    data = b"Comment\x00\x00" + zlib.compress(b"x" * 80_000_000)
    chunk = struct.pack(">I", len(data)) + b"zTXt" + data
    chunk += struct.pack(">I", zlib.crc32(b"zTXt" + data))

    with pytest.raises(BadImage) as refusal:
        read_image(io.BytesIO(file[:33] + chunk + file[33:]))

    assert str(refusal.value) == DAMAGED
