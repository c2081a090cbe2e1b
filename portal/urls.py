"""The map of the site."""

from django.contrib import admin
from django.urls import include, path

from activities.views import home
from portal import views

urlpatterns = [
    path("", home, name="home"),
    path("", include("members.urls")),
    path("", include("activities.urls")),
    path("quan-tri/", admin.site.urls),
    path("healthz", views.health, name="health"),
]

handler400 = "portal.views.bad_request"
handler403 = "portal.views.permission_denied"
handler404 = "portal.views.page_not_found"
handler500 = "portal.views.server_error"
