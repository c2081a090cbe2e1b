# Sourced by the scripts beside it: finds Python, makes .venv/ and fills it. POSIX sh.
# Every way this can fail ends in one Vietnamese sentence through `stop`.

CDPATH='' cd -- "$(dirname "$0")/.." || exit 1
python=.venv/bin/python
pip_log=.venv/pip.log
data=${PORTAL_DATA_DIR:-var}

# What another project may have left in the shell must not reach our Python.
unset PYTHONHOME PYTHONPATH PIP_USER PIP_TARGET PIP_PREFIX
export DJANGO_SETTINGS_MODULE=portal.settings PYTHONUTF8=1

say() { printf '%s\n' "$*"; }

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Print the version if the command runs at all: names like python3.12 can be empty shims.
version_of() { "$1" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])' 2>/dev/null; }

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

# Set `base_python` to the first Python that is new enough and can make environments.
find_python() {
    too_old='' without_venv=''
    for candidate in ${PYTHON:-} python3.11 python3.12 python3.13 python3.14 python3 python; do
        version=$(version_of "$candidate") || continue
        if ! is_new_enough "$candidate"; then
            too_old=${too_old:-"$candidate là $version"}
        elif ! "$candidate" -c 'import ensurepip, venv' 2>/dev/null; then
            without_venv=${without_venv:-"$candidate ($version)"}
            package=${package:-python${version%.*}-venv}
        else
            base_python=$candidate
            return
        fi
    done
    [ -z "$without_venv" ] || stop "Python trên máy này, $without_venv, thiếu mô-đun venv: hãy chạy \"apt-get install python3-venv\" (hoặc $package) với quyền quản trị rồi chạy lại."
    [ -z "$too_old" ] || stop "Cần Python 3.11 trở lên, nhưng trên máy này $too_old: hãy cài bản mới hơn rồi chạy lại."
    stop "Không tìm thấy Python trên máy này: hãy cài Python 3.11 trở lên rồi chạy lại."
}

# Make sure that a folder is there and can be written to, as root too.
need_folder() {
    { mkdir -p "$1" && touch "$1/.writable" && rm "$1/.writable"; } 2>/dev/null ||
        stop "Không ghi được vào thư mục $1: hãy cấp quyền ghi hoặc dùng thư mục khác rồi chạy lại."
}

# Make sure of .venv/. A half-made one, or one whose Python has gone, is made again.
need_venv() {
    need_folder "$PWD"
    need_folder "$data/log"
    if ! is_new_enough "$python" || ! "$python" -c 'import pip' 2>/dev/null; then
        find_python
        need_folder .venv
        say "Đang tạo môi trường Python trong .venv (bằng $base_python)…"
        "$base_python" -m venv --clear .venv >"$data/log/venv.log" 2>&1 ||
            stop "Không tạo được môi trường Python trong .venv: xem $data/log/venv.log."
    fi
    need_folder .venv
}

# Install a requirements file, unless it is in, by itself or with requirements-dev.txt, as it stands.
install() {
    wanted=$(cat requirements*.txt | cksum)
    ! grep -qxsF "$wanted" ".venv/installed-$1" .venv/installed-requirements-dev.txt || return 0
    say "Đang cài thư viện trong $1 (lần đầu khoảng một phút)…"
    rm -f "$pip_log"
    if ! "$python" -m pip install --quiet --disable-pip-version-check --no-input \
        --retries 2 --log "$pip_log" -r "$1" >/dev/null 2>&1; then
        if grep -qE 'NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError|Network is unreachable|Connection (refused|aborted|reset)' "$pip_log"; then
            stop "Không tải được thư viện vì máy không nối được mạng: hãy kiểm tra mạng rồi chạy lại (chi tiết trong $pip_log)."
        fi
        stop "pip không cài được thư viện trong $1: xem nguyên nhân trong $pip_log."
    fi
    printf '%s\n' "$wanted" >".venv/installed-$1"
}
