"""What a person does at the screen, counted: clicks, and keys outside running text."""


class Person:
    """Somebody at a browser. Every method is one thing done by hand and adds to `actions`.

    Text typed into a box is running text and does not count; getting into the box does.
    """

    def __init__(self, page, site):
        self.page, self.site = page, site
        self.actions = 0
        self.counted_by_part = {}
        self.part = "khác"
        self.crashes = []
        page.on("pageerror", lambda error: self.crashes.append(str(error)))

    def begin(self, part):
        """Say what is being done now, for the count."""
        self.part = part

    def _count(self, number=1):
        self.actions += number
        self.counted_by_part[self.part] = self.counted_by_part.get(self.part, 0) + number

    def open(self, path):
        """Follow a bookmark."""
        self._count()
        self.page.goto(self.site + path)

    def click(self, target):
        """Click something; `target` is a locator or a selector."""
        self._count()
        self._locator(target).click()

    def press(self, key):
        """Press a key that is no text."""
        self._count()
        self.page.keyboard.press(key)

    def write(self, target, text):
        """Click into a box and type over what is there."""
        self._count()
        self._locator(target).fill(text)

    def type(self, text):
        """Type where the cursor already stands."""
        self.page.keyboard.type(text)

    def paste(self, text):
        """Paste where the cursor already stands: one key."""
        self._count()
        self.page.keyboard.insert_text(text)

    def choose(self, target, label):
        """Open a list and choose a line: two clicks."""
        self._count(2)
        self._locator(target).select_option(label=label)

    def attach(self, target, path):
        """Open the file window and choose a file: two clicks."""
        self._count(2)
        self._locator(target).set_input_files(path)

    def sees(self, text):
        """Wait until the text is in sight."""
        self.page.get_by_text(text).first.wait_for()

    def sign_in(self, username, password="portal-demo", *, then="/quan-tri/"):
        """Sign in by the form and land on `then`."""
        self.open(f"/dang-nhap/?next={then}")
        self.write("[name=username]", username)
        self.write("[name=password]", password)
        self.press("Enter")
        self.page.wait_for_url(f"{self.site}{then}")

    def _locator(self, target):
        return self.page.locator(target) if isinstance(target, str) else target
