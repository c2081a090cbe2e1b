"""Addresses of accounts."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from members.views import OwnPassword

app_name = "members"

urlpatterns = [
    path(
        "dang-nhap/",
        LoginView.as_view(redirect_authenticated_user=True),
        name="sign-in",
    ),
    path("doi-mat-khau/", OwnPassword.as_view(), name="own-password"),
    path("dang-xuat/", LogoutView.as_view(), name="sign-out"),
]
