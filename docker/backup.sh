#!/usr/bin/env bash
# A consistent dump each night; older ones than BACKUP_KEEP_DAYS go. "backup.sh now" makes one at once,
# "backup.sh restore FILE" puts one back.
set -euo pipefail
folder=${BACKUP_FOLDER:-/backups}
host=${BACKUP_HOST:-database}
port=${BACKUP_PORT:-3306}
user=${BACKUP_USER:-getrouw}
schema=${BACKUP_SCHEMA:-getrouw}
MYSQL_PWD=${BACKUP_PASSWORD:-$(cat /run/secrets/database_password 2>/dev/null || true)}
export MYSQL_PWD

now() {
  local file
  file=$folder/getrouw-$(date -u +%Y%m%dT%H%M%SZ).sql.gz
  mariadb-dump --host="$host" --port="$port" --user="$user" --single-transaction --routines --triggers \
    --hex-blob "$schema" | gzip >"$file.part"
  mv "$file.part" "$file"
  echo "$file"
  find "$folder" -name 'getrouw-*.sql.gz' -mtime "+${BACKUP_KEEP_DAYS:-30}" -delete
}

restore() {
  gunzip -t "$1"
  gunzip -c "$1" | mariadb --host="$host" --port="$port" --user="$user" "$schema"
}

case ${1:-nightly} in
  now) now ;;
  restore) restore "${2:?which file}" ;;
  nightly)
    while true; do
      if [ "$(date -u +%-H)" = "${BACKUP_HOUR:-2}" ]; then
        now || echo "the backup failed" >&2
        sleep 3600
      fi
      sleep 60
    done
    ;;
esac
