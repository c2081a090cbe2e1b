"""What most sessions of the sample cell have in common."""

ROOM = "Phòng họp tầng 3, trụ sở Trung tâm"
HALL = "Hội trường Trung tâm"
LEADERS = {"chair": "Hoàng Đình Khải", "minute_taker": "Phạm Thị Thu Hương"}
