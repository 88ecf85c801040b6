-- name: op_append
INSERT INTO op (op_id, audience, author, dev, schema_ver, kind, ent, field, val, base, hlc, hlc_claimed, made_at, step)
VALUES (:op_id, :audience, :author, :dev, :schema_ver, :kind, :ent, :field, :val, :base, :hlc, :hlc_claimed, :made_at, :step)
ON CONFLICT (op_id) DO NOTHING

-- name: op_next
SELECT COALESCE(max(n), 0) + 1 FROM op

-- name: op_of_entity
SELECT kind, ent, field, val, base, op_id, dev, author, audience, schema_ver, hlc, hlc_claimed, made_at
FROM op WHERE ent = :ent ORDER BY hlc, op_id

-- name: op_of_step
SELECT kind, ent, field, val, base, op_id, dev, author, audience, schema_ver, hlc, hlc_claimed, made_at
FROM op WHERE n >= :step AND step = :step ORDER BY n

-- name: op_entities
SELECT DISTINCT ent FROM op ORDER BY ent

-- name: op_last
SELECT n, op_id FROM op ORDER BY n DESC LIMIT 1
