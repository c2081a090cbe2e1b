"""Addresses of sessions, documents, cells, files and search."""

from django.urls import path

from activities import files, views

app_name = "activities"

urlpatterns = [
    path("sinh-hoat/", views.meeting_list, name="meeting-list"),
    path("sinh-hoat/<int:pk>-<slug:slug>/", views.meeting_detail, name="meeting-detail"),
    path("van-ban/", views.resolution_list, name="resolution-list"),
    path("van-ban/<int:pk>-<slug:slug>/", views.resolution_detail, name="resolution-detail"),
    path("chi-bo/<int:pk>-<slug:slug>/", views.cell_detail, name="cell-detail"),
    path("tim-kiem/", views.search_page, name="search"),
    path("tim-kiem/goi-y/", views.suggestions, name="suggestions"),
    path("toi/", views.my_page, name="my-page"),
    path("anh/<uuid:token>/<int:width>.jpg", files.photo, name="photo"),
    path("tep/<uuid:token>/<str:name>", files.attachment, name="attachment"),
]
