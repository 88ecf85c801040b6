-- name: schema_version
PRAGMA user_version

-- name: schema_tables
SELECT count(*), COALESCE(sum(name = 'meta'), 0) FROM sqlite_master

-- name: schema_backup
VACUUM INTO :file
