"""Rich text: what a page may contain, its headings, its words."""

import re
import time
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.lib.html import Heading, clean, outline, plain_text

VECTORS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img src='javascript:alert(1)'>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<math href='javascript:alert(1)'>x</math>",
    "<iframe src='javascript:alert(1)'></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data='javascript:alert(1)'></object>",
    "<embed src='javascript:alert(1)'>",
    "<base href='https://evil.example/'>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<link rel=stylesheet href='//evil.example/x.css'>",
    "<style>@import '//evil.example/x.css';</style>",
    "<style><img src='</style><img src=x onerror=alert(1)>'>",
    "<p style='background:url(javascript:alert(1))'>x</p>",
    "<p onclick=alert(1)>x</p>",
    "<p class='x' id='content' name='y' data-x='1'>x</p>",
    "<body onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='JaVaScRiPt:alert(1)'>x</a>",
    "<a href=' javascript:alert(1)'>x</a>",
    "<a href='java\tscript:alert(1)'>x</a>",
    "<a href='java&#9;script:alert(1)'>x</a>",
    "<a href='java&#10;script:alert(1)'>x</a>",
    "<a href='java&#1;script:alert(1)'>x</a>",
    "<a href='&#1;javascript:alert(1)'>x</a>",
    "<a href='java\x00script:alert(1)'>x</a>",
    "<a href='&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:alert(1)'>x</a>",
    "<a href='javascript&colon;alert(1)'>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<a href='vbscript:msgbox(1)'>x</a>",
    "<a href='file:///etc/passwd'>x</a>",
    "<a href='//evil.example/'>x</a>",
    "<a href='\\\\evil.example'>x</a>",
    "<a href='/\\evil.example'>x</a>",
    "<a href='https://ok.example' onmouseover=alert(1) target=_blank>x</a>",
    '<a href="https://ok.example/\'><script>alert(1)</script>">x</a>',
    "<form action='javascript:alert(1)'><input type=submit></form>",
    "<button formaction='javascript:alert(1)'>x</button>",
    "<input onfocus=alert(1) autofocus>",
    "<details open ontoggle=alert(1)>x</details>",
    "<video><source onerror=alert(1)></video>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<template><script>alert(1)</script></template>",
    "<textarea><img title='</textarea><img src=x onerror=alert(1)>'></textarea>",
    "<xmp><img title='</xmp><img src=x onerror=alert(1)>'></xmp>",
    "<title><img title='</title><img src=x onerror=alert(1)>'></title>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?xml version='1.0'?><script>alert(1)</script>",
    "<table background='javascript:alert(1)'><td style=x colspan='2;alert(1)'>x</td></table>",
    "<td colspan=100000>x</td>",
    "<div><h1 onclick=alert(1)>x</h1></div>",
    "<h1/onclick=alert(1)//>x</h1>",
    "<div/<script>alert(1)</script>",
    "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
    "<a href='x'><a href='javascript:alert(1)'>x</a></a>",
    "<p title='<script>'>x",
    "<<script>alert(1)//<</script>",
]
SOUP = st.lists(
    st.sampled_from(
        re.findall(
            r"\S+",
            "<p> </p> <div> </div> <h1> </h1> <h2> <h3> <b> </b> <em> <table> <tr> <td> </td>"
            " </table> <ul> <li> </ul> <br> <pre> <select> <blockquote> <a </a> href=/a onclick=x"
            " href='javascript:x' <script> </script> <style> <svg> <math> <!-- --> < > \" ' x"
            " &nbsp; &#1; &lt; \x00 \x07",
        )
    ),
    max_size=15,
).map(" ".join)


class Read(HTMLParser):
    """What a browser would be given: (tag, attributes) in order."""

    def __init__(self, html):
        super().__init__()
        self.tags = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))


def assert_harmless(html):
    for tag, attributes in Read(html).tags:
        assert re.fullmatch(
            "p|br|hr|h[234]|strong|b|em|i|u|s|sub|sup|ul|ol|li|blockquote|a"
            "|table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td",
            tag,
        )
        assert set(attributes) <= {"href", "rel", "colspan", "rowspan", "span", "scope"}
        href = attributes.get("href", "")
        assert urlsplit(href).scheme in {"", "http", "https", "mailto"}
        assert not href.startswith(("//", "\\", "/\\"))
        assert href == "".join(char for char in href if char > " ")
    assert not any(char < " " and char not in "\t\n\r" for char in html)


@pytest.mark.parametrize("vector", VECTORS)
def test_clean_leaves_nothing_that_acts(vector):
    for html in (vector, f"<p>a</p>{vector}<p>b</p>", f"<table><tr><td>{vector}"):
        assert_harmless(clean(html))
        assert clean(clean(html)) == clean(html)


@given(SOUP)
def test_clean_makes_any_soup_harmless_and_is_stable(soup):
    assert_harmless(clean(soup))
    assert clean(clean(soup)) == clean(soup)


@pytest.mark.parametrize(
    ("soup", "expected"),
    [
        ("<h1> <p>", ""),
        (
            "<h1> <table> <h1>a<blockquote>",
            "<h2>a<blockquote></blockquote></h2><table> </table>",
        ),
        ("<div> <p> <u>a <select> <blockquote>", "<p> <u>a  </u></p><blockquote></blockquote>"),
    ],
)
def test_clean_settles_what_is_wrongly_nested(soup, expected):
    assert clean(soup) == expected
    assert clean(expected) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<h2>Một</h2><h3>Hai</h3><h4>Ba</h4><hr><p>Bốn<br>năm</p>",
        "<p><strong>a</strong><b>b</b><em>c</em><i>d</i><u>e</u><s>f</s><sub>g</sub><sup>h</sup></p>",
        "<ul><li>một<ol><li>hai</li></ol></li></ul><blockquote><p>ba</p></blockquote>",
        '<table><caption>Biểu</caption><thead><tr><th scope="col" colspan="2">Họ</th></tr></thead>'
        '<tbody><tr><td rowspan="2">An</td><td>&nbsp;</td></tr></tbody></table>',
        '<p><a href="https://tinh.example/?a=1&amp;b=2" rel="noopener nofollow">tin</a></p>',
        '<p><a href="mailto:chibo@tinh.example" rel="noopener nofollow">thư</a></p>',
        '<p><a href="/van-ban/21-nq/?trang=2#muc-mot" rel="noopener nofollow">văn bản</a></p>',
        '<p><a href="#muc-mot" rel="noopener nofollow">mục</a></p>',
        "<p>Nghị quyết số 21 &lt; 22 &amp; “khóa XIII”</p>",
        "",
    ],
)
def test_clean_keeps_what_an_article_is_made_of(html):
    assert clean(html) == html


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h1 class='x'>Diễn đàn</h1>", "<h2>Diễn đàn</h2>"),
        ("<h5>a</h5><h6>b</h6>", "<h4>a</h4><h4>b</h4>"),
        ("<div>một</div><DIV style='x'>hai</DIV>", "<p>một</p><p>hai</p>"),
        ("<div><p>một</p></div>", "<p>một</p>"),
        ("<p>&nbsp;</p><p>a</p><p><strong>&nbsp;</strong><br></p>", "<p>a</p>"),
        ("<h2>&nbsp;</h2>", ""),
        ("<p>m\x00ộ\x07t&#1;</p>", "<p>một</p>"),
        ("<p>một<img src='x.jpg'><span class='y'> hai</span></p>", "<p>một hai</p>"),
        ("<p>một<!-- ẩn --></p>", "<p>một</p>"),
        (
            "<a href=' /tep/bao cao.pdf '>tệp</a>",
            '<a href="/tep/bao%20cao.pdf" rel="noopener nofollow">tệp</a>',
        ),
    ],
)
def test_clean_repairs_what_editors_paste(html, expected):
    assert clean(html) == expected


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        (
            "<!--[if gte mso 9]><xml><o:x>ẩn</o:x></xml><![endif]--><style>p{margin:0}</style>"
            "<h1><span style='font-size:14pt'>I. Tình hình<o:p></o:p></span></h1>",
            "<h2>I. Tình hình</h2>",
        ),
        (
            "<p class=MsoListParagraph><![if !supportLists]><span>1.<span>&nbsp; </span></span>"
            "<![endif]><b>Việc</b><o:p></o:p></p>",
            "<p>1.&nbsp; <b>Việc</b></p>",
        ),
        (
            "<ol start=1 type=1><li class=MsoNormal>một<o:p></o:p><ul type=disc><li>hai</li></ul>"
            "</li></ol>",
            "<ol><li>một<ul><li>hai</li></ul></li></ol>",
        ),
        (
            "<table class=MsoTableGrid border=1 width=600 style='border:none'><thead><tr>"
            "<td width=50 valign=top colspan=2><p class=MsoNormal align=center><b>Họ tên<o:p>"
            "</o:p></b></p></td></tr></thead><tr style='height:1pt'><td rowspan=2>An</td><td>"
            "<p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr><tr><td><font>x</font></td></tr>"
            "</table>",
            '<table><thead><tr><td colspan="2"><p><b>Họ tên</b></p></td></tr></thead><tbody><tr>'
            '<td rowspan="2">An</td><td></td></tr><tr><td>x</td></tr></tbody></table>',
        ),
        (
            "<table><tr><td><table><tr><td>trong</td></tr></table></td></tr></table>",
            "<table><tbody><tr><td><table><tbody><tr><td>trong</td></tr></tbody></table></td>"
            "</tr></tbody></table>",
        ),
        ('<p><img src="file:///C:/a.jpg" v:shapes="x"><br clear=all></p><p>a</p>', "<p>a</p>"),
    ],
)
def test_clean_keeps_headings_lists_and_tables_pasted_from_word(pasted, expected):
    assert clean(pasted) == expected


def test_outline_gives_headings_an_address_from_their_words():
    html = "<h2>1. Đánh giá</h2><p>a</p><h3><em>Kết</em> quả &amp; hạn chế</h3><h4>x</h4><h2>…</h2>"

    assert outline(html) == (
        '<h2 id="muc-1-danh-gia">1. Đánh giá</h2><p>a</p>'
        '<h3 id="muc-ket-qua-han-che"><em>Kết</em> quả &amp; hạn chế</h3><h4>x</h4>'
        '<h2 id="muc-khong-ten">…</h2>',
        [
            Heading("muc-1-danh-gia", "1. Đánh giá", 2),
            Heading("muc-ket-qua-han-che", "Kết quả & hạn chế", 3),
            Heading("muc-khong-ten", "…", 2),
        ],
    )


def test_outline_numbers_equal_headings_past_ids_already_taken():
    html = "<h2>Mục 2</h2><h2>Mục</h2><h2>Mục</h2><h2>Mục</h2>"

    assert [heading.id for heading in outline(html)[1]] == [
        "muc-muc-2",
        "muc-muc",
        "muc-muc-3",
        "muc-muc-4",
    ]


def test_outline_of_an_outline_is_the_same():
    html, headings = outline("<h2>Một</h2><h3>Một</h3>")

    assert outline(html) == (html, headings)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h2>Một</h2><p>hai <b>b</b>a<br>bốn</p>", "Một\nhai ba\nbốn"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("<table><tr><th>Họ</th><td>tên</td></tr><tr><td>An</td></tr></table>", "Họ tên\nAn"),
        ("<p>một&nbsp; hai &lt;ba&gt; &amp;amp;</p>", "một hai <ba> &amp;"),
        ("<p>một</p><script>hai</script><style>ba</style>", "một"),
        ("<div>một</div><div>hai</div>", "một\nhai"),
        ('<a href="/x>y" title="z">một</a>', "một"),
        ("", ""),
    ],
)
def test_plain_text_gives_the_words_and_parts_the_blocks(html, expected):
    assert plain_text(html) == expected


@pytest.mark.parametrize("piece", ["<h2>a</h2>", "<h2>", "<p>&nbsp;", "<a href='", "<"])
def test_reading_takes_time_in_proportion_to_the_text(piece):
    def seconds(size):
        started = time.process_time()
        html = clean((piece * size)[:size])
        outline(html)
        plain_text(html)
        return time.process_time() - started

    small = min(seconds(10_000) for _ in range(5))

    assert min(seconds(100_000) for _ in range(2)) <= 20 * small
