"""Addresses of accounts."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

app_name = "members"

urlpatterns = [
    path(
        "dang-nhap/",
        LoginView.as_view(redirect_authenticated_user=True),
        name="sign-in",
    ),
    path("dang-xuat/", LogoutView.as_view(), name="sign-out"),
]
