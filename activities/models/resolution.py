"""The catalogue of documents: what each is, its other names, how documents relate."""

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse

from activities.models.citation import Citation
from activities.models.meeting import Meeting
from activities.reading.codes import TYPES, canonical_code, code_key, named_key, parse_code
from members.models import Organization, Term
from portal.lib.vietnamese import fold, slug

# Documents reach four digits; a longer run of digits is no number to compare by.
LONGEST_NUMBER = 6


class ResolutionQuerySet(models.QuerySet):
    """Documents, by who may know of them."""

    def visible_to(self, user):
        """Documents that `user` may know of.

        The public ones; all for staff; else those named in a session, at a level `user` reads.
        """
        if user.is_authenticated and user.reach.is_staff_of_a_committee:
            return self
        cited = Citation.objects.visible_to(user)
        return self.filter(Q(is_public=True) | Q(pk__in=cited.values("resolution")))

    def editable_by(self, user):
        """The catalogue is staff's."""
        if user.is_authenticated and user.reach.is_staff_of_a_committee:
            return self
        return self.none()

    def kept(self):
        """Documents that were not merged into another."""
        return self.filter(merged_into=None)

    def stubs(self):
        """Documents that were named in a session and nobody has confirmed."""
        return self.filter(is_verified=False)

    def confirmed(self):
        """Documents that staff, or the shipped catalogue, answer for."""
        return self.filter(is_verified=True)

    def with_code(self, key):
        """Documents that bear this code, newest first; numbering restarts with each term."""
        return self.kept().filter(code_key=key).order_by("-issued_on", "pk")

    def same_as(self, document):
        """Documents of the same code, or name where there is no code, and of one body and day."""
        by_code = {"code_key": document.code_key}
        if not document.code_key:
            by_code["name_key"] = document.name_key
        return self.kept().filter(**by_code, issuer=document.issuer, issued_on=document.issued_on)

    def for_list(self):
        """Everything that one row of the catalogue prints, newest first."""
        return self.order_by(models.F("issued_on").desc(nulls_last=True), "code", "pk")


class Resolution(models.Model):
    """Any document a session can name, with or without a code.

    Its identity is code, issuer and date; without a code: name, issuer and date. A stub is one
    that was named before it stood in the catalogue; staff confirm it, or merge it, later. Two
    cells may have a stub each for what turns out to be one document.
    """

    class Kind(models.TextChoices):
        NGHI_QUYET = "nghị quyết", "Nghị quyết"
        CHI_THI = "chỉ thị", "Chỉ thị"
        KET_LUAN = "kết luận", "Kết luận"
        QUY_DINH = "quy định", "Quy định"
        QUYET_DINH = "quyết định", "Quyết định"
        QUY_CHE = "quy chế", "Quy chế"
        HUONG_DAN = "hướng dẫn", "Hướng dẫn"
        KE_HOACH = "kế hoạch", "Kế hoạch"
        CHUONG_TRINH = "chương trình", "Chương trình"
        DE_AN = "đề án", "Đề án"
        THONG_BAO = "thông báo", "Thông báo"
        BAO_CAO = "báo cáo", "Báo cáo"
        CONG_VAN = "công văn", "Công văn"
        OTHER = "khác", "Văn bản khác"

    kind = models.CharField("thể loại", max_length=24, choices=Kind, default=Kind.NGHI_QUYET)
    code = models.CharField(
        "số, ký hiệu",
        max_length=60,
        blank=True,
        help_text="Ví dụ: 21-NQ/TW, hoặc để trống.",
    )
    number = models.PositiveIntegerField(null=True, editable=False)
    code_key = models.CharField(max_length=60, editable=False, db_index=True, blank=True)
    name_key = models.CharField(max_length=600, editable=False)
    issued_on = models.DateField("ngày ban hành", null=True, blank=True)
    issuer = models.CharField("cơ quan ban hành", max_length=200, blank=True)
    organization = models.ForeignKey(
        Organization,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="resolutions",
        verbose_name="tổ chức ban hành trong đảng bộ",
    )
    term = models.ForeignKey(
        Term,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="resolutions",
        verbose_name="nhiệm kỳ",
    )
    khoa = models.CharField("khóa", max_length=8, blank=True, help_text="Số La Mã, ví dụ: XIII.")
    plenum = models.PositiveSmallIntegerField("hội nghị Trung ương lần", null=True, blank=True)
    title = models.CharField("trích yếu hoặc tên văn bản", max_length=600)
    source_url = models.URLField("liên kết toàn văn", max_length=500, blank=True)
    is_verified = models.BooleanField("đã xác minh", default=False)
    is_public = models.BooleanField(
        "được công khai",
        default=False,
        help_text="Nếu không chọn, chỉ người được xem buổi có nêu văn bản mới thấy.",
    )
    # Shipped rows stay the catalogue's until staff edit them; then they are never overwritten.
    is_shipped = models.BooleanField(default=False, editable=False)
    was_edited = models.BooleanField(default=False, editable=False)
    merged_into = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="merged",
        verbose_name="đã nhập vào",
        editable=False,
    )
    search_text = models.TextField(editable=False, default="")

    objects = ResolutionQuerySet.as_manager()

    class Meta:
        verbose_name = "văn bản"
        verbose_name_plural = "nghị quyết, văn bản"
        ordering = [models.F("issued_on").desc(nulls_last=True), "code", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["code_key", "issuer", "issued_on"],
                condition=~Q(code_key="") & Q(is_verified=True),
                name="activities_resolution_code_issuer_date_once",
                violation_error_message="Văn bản cùng số, cơ quan và ngày ban hành đã có.",
            ),
            models.UniqueConstraint(
                fields=["name_key", "issuer", "issued_on"],
                condition=Q(code_key="", is_verified=True),
                name="activities_resolution_name_issuer_date_once",
                violation_error_message="Văn bản cùng tên, cơ quan và ngày ban hành đã có.",
            ),
            models.CheckConstraint(
                condition=~Q(title=""),
                name="activities_resolution_has_a_name",
                violation_error_message="Ghi trích yếu hoặc tên văn bản.",
            ),
        ]

    def __str__(self):
        return self.code or self.title

    def save(self, **kwargs):
        self._derive_keys()
        digits = self.code.split("-")[0].split("/")[0]
        self.number = int(digits) if digits.isdecimal() and len(digits) <= LONGEST_NUMBER else None
        self.search_text = fold(f"{self.code} {self.kind} {self.title} {self.issuer} {self.khoa}")
        super().save(**kwargs)

    def get_absolute_url(self):
        words = slug(f"{self.code.replace('/', '-')} {self.title}") or "van-ban"
        return reverse("activities:resolution-detail", args=[self.pk, words])

    def _derive_keys(self):
        self.code = canonical_code(self.code) if self.code else ""
        self.code_key = code_key(self.code) if self.code else ""
        self.name_key = named_key(self.title)

    def clean(self):
        self._derive_keys()

    def validate_constraints(self, exclude=None):
        """Check the derived keys too: they stand on no form, which would leave them out."""
        super().validate_constraints(exclude=set(exclude or ()) - {"code_key", "name_key"})

    @property
    def address_word(self):
        """The word that names this document in a filter: "21-NQ/TW@2022-06-16"."""
        if not self.code:
            return self.title
        return f"{self.code}@{self.issued_on:%Y-%m-%d}" if self.issued_on else self.code

    @property
    def full_name(self):
        """What people call it: kind and code, or its own name."""
        return f"{self.get_kind_display()} {self.code}" if self.code else self.title

    @property
    def is_stub(self):
        return not self.is_verified

    @classmethod
    def stub_for(cls, typed, *, user):
        """Return a stub, not saved yet, for a document typed as `typed`: a code, or a name.

        One that was named before is found again, if `user` may know of it: the stub of another
        cell holds the words of its record, and 01-NQ/CB is another document there.
        """
        understood = parse_code(typed)
        code, issued_on = "", None
        if understood and understood.number and understood.type and understood.issuer:
            code, issued_on = canonical_code(typed), understood.issued_on
            if code_key(code) != understood.key:  # more words stand around the code
                code = canonical_code(understood.key)
        same = Q(code_key=code_key(code)) if code else Q(code_key="", name_key=named_key(typed))
        seen = cls.objects.kept().visible_to(user)
        known = seen.filter(same, issued_on=issued_on, issuer="").first()
        return known or cls(code=code, kind=_kind_of(typed), issued_on=issued_on, title=typed)

    def same_code(self):
        """Return the other documents that bear this code."""
        if not self.code_key:
            return Resolution.objects.none()
        return Resolution.objects.with_code(self.code_key).exclude(pk=self.pk)

    def survivor(self):
        """Return the document that took this one's place, or this one."""
        return self.merged_into.survivor() if self.merged_into else self

    def sessions_for(self, user):
        """Return the sessions that name this document, where `user` may know that they do."""
        named = self.citations.visible_to(user)
        return Meeting.objects.kept().filter(pk__in=named.values("meeting"))

    def merge_into(self, other):
        """Let another document take over all that was written of this one, which stays a pointer.

        Nothing typed is lost: where both stand in one session, the words of both are kept. Names
        go along only from a public document: a stub's are the words of a record.
        """
        other = other.survivor()
        if other.pk == self.pk:
            raise ValidationError("Không thể nhập văn bản vào chính nó.")
        if self.is_shipped:
            raise ValidationError("Văn bản này có trong danh mục gốc, không nhập vào văn bản khác.")
        with transaction.atomic():
            for citation in self.citations.all():
                citation.move_to(other)
            if self.is_public:
                self._hand_over_names(other)
            self._hand_over_relations(other)
            self.merged_into = other
            self.save()

    def _hand_over_names(self, other):
        known = {named_key(other.title), *other.names.values_list("key", flat=True)}
        said = [name.name for name in self.names.all()]
        if self.code_key != other.code_key or not self.code:
            said.append(self.code or self.title)
        for name in said:
            if named_key(name) not in known:
                ResolutionName.objects.create(resolution=other, name=name[:300])
                known.add(named_key(name))
        self.names.all().delete()

    def _hand_over_relations(self, other):
        """Move relations; one that `other` has already, or would have to itself, goes."""
        for end in ("source", "target"):
            for relation in ResolutionRelation.objects.filter(**{end: self}):
                setattr(relation, end, other)
                same = ResolutionRelation.objects.filter(
                    source=relation.source, kind=relation.kind, target=relation.target
                )
                if relation.source_id == relation.target_id or same.exists():
                    relation.delete()
                else:
                    relation.save()


class ResolutionName(models.Model):
    """Another name people use for a document: "Nghị quyết Đại hội XIII"."""

    resolution = models.ForeignKey(
        Resolution, models.CASCADE, related_name="names", verbose_name="văn bản"
    )
    name = models.CharField("tên khác", max_length=300)
    key = models.CharField(max_length=300, editable=False, db_index=True)

    class Meta:
        verbose_name = "tên khác"
        verbose_name_plural = "tên khác"
        constraints = [
            models.UniqueConstraint(
                fields=["resolution", "key"],
                name="activities_resolutionname_once",
                violation_error_message="Tên này đã ghi cho văn bản.",
            )
        ]

    def __str__(self):
        return self.name

    def save(self, **kwargs):
        self.key = named_key(self.name)
        super().save(**kwargs)

    def clean(self):
        self.key = named_key(self.name)

    def validate_constraints(self, exclude=None):
        """Check the derived key too. See also `Resolution.validate_constraints()`."""
        super().validate_constraints(exclude=set(exclude or ()) - {"key"})


class ResolutionRelationQuerySet(models.QuerySet):
    """Relations between documents."""

    def visible_to(self, user):
        """Relations of which `user` may know both ends."""
        seen = Resolution.objects.visible_to(user).kept()
        return self.filter(
            Exists(seen.filter(pk=OuterRef("source"))), Exists(seen.filter(pk=OuterRef("target")))
        ).select_related("source", "target")

    def of(self, resolution):
        """Relations that a document has to others, in either direction."""
        return self.filter(Q(source=resolution) | Q(target=resolution)).order_by(
            "source__issued_on", "pk"
        )

    def replacing(self, resolutions):
        """Relations by which later documents replace these."""
        return self.filter(kind=ResolutionRelation.Kind.REPLACES, target__in=resolutions)


class ResolutionRelation(models.Model):
    """That one document replaces, amends, carries out or explains another."""

    class Kind(models.TextChoices):
        REPLACES = "replaces", "thay thế"
        AMENDS = "amends", "sửa đổi, bổ sung"
        IMPLEMENTS = "implements", "triển khai"
        GUIDES = "guides", "hướng dẫn"

    source = models.ForeignKey(
        Resolution, models.CASCADE, related_name="relations_out", verbose_name="văn bản"
    )
    kind = models.CharField("quan hệ", max_length=16, choices=Kind, default=Kind.REPLACES)
    target = models.ForeignKey(
        Resolution, models.PROTECT, related_name="relations_in", verbose_name="đối với văn bản"
    )

    objects = ResolutionRelationQuerySet.as_manager()

    class Meta:
        verbose_name = "quan hệ văn bản"
        verbose_name_plural = "quan hệ văn bản"
        constraints = [
            models.UniqueConstraint(
                fields=["source", "kind", "target"],
                name="activities_resolutionrelation_once",
                violation_error_message="Quan hệ này đã ghi.",
            ),
            models.CheckConstraint(
                condition=~Q(source=models.F("target")),
                name="activities_resolutionrelation_not_to_itself",
                violation_error_message="Văn bản không có quan hệ với chính nó.",
            ),
        ]

    def __str__(self):
        return f"{self.source} {self.get_kind_display()} {self.target}"


def _kind_of(typed):
    """Return the kind that the first words, or the letters of the code, name."""
    words = fold(typed)
    for kind in Resolution.Kind:
        if words.startswith(fold(kind)):
            return kind
    understood = parse_code(typed)
    word = TYPES.get(understood.type, ("",))[0] if understood else ""
    return word if word in Resolution.Kind.values else Resolution.Kind.OTHER
