-- name: schema_version
PRAGMA user_version

-- name: schema_backup
VACUUM INTO :file
