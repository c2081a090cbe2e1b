"""The settings of the site. What differs between machines stands in the first block."""

import sys
from pathlib import Path

from csp.constants import NONE, SELF

from portal.lib import env

BASE_DIR = Path(__file__).resolve().parent.parent

# --- What differs between machines: nothing below this block reads the environment. ---

# Forgetting the variable gives the closed, strict site.
ENV = env.choice(
    "PORTAL_ENV",
    among=["production", "development", "test"],
    default="test" if "pytest" in sys.modules else "production",
)
LIVE = ENV == "production"
TESTING = ENV == "test"
DEBUG = env.flag("PORTAL_DEBUG") and not LIVE
# `read_report` prints what stands in a text: it meets no visitor, so it asks for no secret.
SERVES = LIVE and sys.argv[1:2] != ["read_report"]
SECRET_KEY = env.text("PORTAL_SECRET_KEY", default=None if SERVES else "not-secret")
ALLOWED_HOSTS = env.words(
    "PORTAL_ALLOWED_HOSTS", default=None if SERVES else "127.0.0.1,localhost,testserver"
)
CSRF_TRUSTED_ORIGINS = env.words("PORTAL_TRUSTED_ORIGINS")
DATA_DIR = Path(env.text("PORTAL_DATA_DIR", default=str(BASE_DIR / "var")))
DATABASES = {"default": env.database("DATABASE_URL", default_path=DATA_DIR / "portal.sqlite3")}
REDIS_URL = env.text("REDIS_URL", default="")
PORTAL_OWNER = env.text("PORTAL_OWNER", default="Đảng bộ các cơ quan tỉnh")
EMAIL_HOST = env.text("PORTAL_EMAIL_HOST", default="localhost")
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.text("PORTAL_EMAIL_FROM", default="webmaster@localhost")

# --- The site ---

INSTALLED_APPS = [
    "portal.apps.PortalAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_filters",
    "ckeditor",
    "csp",
    "members",
    "activities",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "portal.middleware.ClearAnswerWhenDatabaseFails",
    "portal.middleware.FormsAreUtf8",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "portal.middleware.PrivatePagesStayPrivate",
]

ROOT_URLCONF = "portal.urls"
WSGI_APPLICATION = "portal.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "portal.context.site",
            ]
        },
    }
]

# --- Data ---

DATABASES["default"]["CONN_MAX_AGE"] = 0 if TESTING else 600
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
if REDIS_URL:
    CACHES = {
        "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
    }
    # Only a cache shared by all workers may hold sign-ins: a local one would keep them alive
    # in one worker after signing out in another.
    SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"

# A congress of 300 delegates posts about 1,500 fields; Django's limit of 1,000 would refuse it.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
# An article of 2 MB and a long record beside it.
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 1024 * 1024

# --- Files: kept outside the web root, served by activities/files.py only ---

MEDIA_ROOT = DATA_DIR / "media"
FILE_UPLOAD_PERMISSIONS = 0o640
MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024
MAX_PHOTO_BYTES = 25 * 1024 * 1024
STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": (
            "django.contrib.staticfiles.storage.StaticFilesStorage"
            if TESTING or DEBUG
            else "whitenoise.storage.CompressedManifestStaticFilesStorage"
        )
    },
}
WHITENOISE_USE_FINDERS = TESTING or DEBUG

# --- Language: Vietnamese, day first ---

LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt")]
LOCALE_PATHS = [BASE_DIR / "portal" / "locale"]
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_I18N = True
USE_TZ = True
FORMAT_MODULE_PATH = "portal.formats"

# --- Accounts ---

AUTH_USER_MODEL = "members.User"
AUTHENTICATION_BACKENDS = ["members.rights.RolesBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.MD5PasswordHasher"
    if TESTING
    else "django.contrib.auth.hashers.Argon2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "members:sign-in"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "home"
SESSION_COOKIE_AGE = 14 * 24 * 3600
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "portal.views.csrf_failure"

# --- Rich text: one setting names the editor, so that another can take its place ---

ARTICLE_WIDGET = "ckeditor.widgets.CKEditorWidget"
CKEDITOR_BASEPATH = "/static/ckeditor/ckeditor/"
CKEDITOR_CONFIGS = {
    "default": {
        "toolbar": [
            ["Format", "Bold", "Italic", "RemoveFormat"],
            ["BulletedList", "NumberedList", "Blockquote"],
            ["Link", "Unlink", "Table"],
            ["Undo", "Redo", "PasteFromWord", "Maximize", "Source"],
        ],
        "format_tags": "p;h2;h3",
        "width": "100%",
        "height": 420,
        "contentsCss": ["/static/css/editor.css"],
        # Only these parts are started; what is not named cannot be reached.
        "plugins": (
            "basicstyles,blockquote,button,clipboard,contextmenu,enterkey,entities,format,"
            "htmlwriter,link,list,maximize,pastefromword,pastetext,removeformat,resize,"
            "sourcearea,tab,table,tabletools,toolbar,undo,wysiwygarea"
        ),
        "removeDialogTabs": "link:advanced;link:target;table:advanced",
        "fullPage": False,
        "allowedContent": (
            "p h2 h3 strong em u s sub sup ul ol li blockquote hr br "
            "table thead tbody tr caption; td th[colspan,rowspan,scope]; a[!href]"
        ),
        "versionCheck": False,
        "entities": False,
        "resize_dir": "vertical",
    }
}
SILENCED_SYSTEM_CHECKS = [
    # CKEditor 4 is out of support. It edits the article only; its open holes (full page, CDATA,
    # preview sample, GeSHi, version check) are switched off above and nh3 cleans what is stored
    # and shown, so the editor is never what keeps a page safe. See docs/decisions.md.
    "ckeditor.W001",
]

# --- What browsers may do ---

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"

# --- Words of the log ---

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}

if LIVE:
    SECURE_SSL_REDIRECT = True
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
    SECURE_HSTS_SECONDS = 365 * 24 * 3600
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
