-- name: import_all
SELECT o.step, o.ent, p.name FROM op o LEFT JOIN person p ON p.id = o.author WHERE o.kind = 'import' ORDER BY o.n DESC

-- name: import_ops
SELECT kind, ent, field, val, base, op_id, dev, author, audience, schema_ver, hlc, hlc_claimed, made_at
FROM op
WHERE n >= :step AND n < COALESCE((SELECT min(l.n) FROM op l WHERE l.n > :step AND l.step <> :step), 9223372036854775807)
ORDER BY n

-- name: import_record_ops
SELECT kind, ent, field, val, base, op_id, dev, author, audience, schema_ver, hlc, hlc_claimed, made_at
FROM op WHERE ent = :ent AND NOT (kind IN ('set', 'amend') AND step IN (SELECT value FROM json_each(:steps)))
ORDER BY hlc, op_id

-- name: import_is_merged
SELECT EXISTS (SELECT 1 FROM customer_alias WHERE id = :id AND root_id <> id)

-- name: import_merged_into
SELECT id FROM customer_alias WHERE root_id = :id AND id <> :id

-- name: import_entries
SELECT (SELECT count(*) FROM visit WHERE customer_id = :id AND retracted = 0)
    + (SELECT count(*) FROM request WHERE customer_id = :id AND deleted = 0)
    + (SELECT count(*) FROM promise WHERE customer_id = :id AND deleted = 0)
    + (SELECT count(*) FROM task WHERE customer_id = :id AND deleted = 0)

-- name: import_party_used
SELECT EXISTS (SELECT 1 FROM customer WHERE segment_id = :id AND +deleted = 0)
    OR EXISTS (SELECT 1 FROM customer WHERE owner_id = :id AND deleted = 0)
    OR EXISTS (SELECT 1 FROM request WHERE assignee_id = :id AND deleted = 0)
