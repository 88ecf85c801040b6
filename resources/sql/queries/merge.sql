-- name: customer_alias_put
INSERT INTO customer_alias (id, into_id, root_id) VALUES (:id, :into_id, :id)
ON CONFLICT (id) DO UPDATE SET into_id = excluded.into_id

-- name: customer_alias_leave
UPDATE customer_alias SET into_id = '' WHERE id = :id

-- name: customer_alias_root
UPDATE customer_alias SET root_id = :root_id WHERE id = :id

-- name: customer_alias_forget
DELETE FROM customer_alias WHERE into_id = ''

-- name: customer_alias_clear
DELETE FROM customer_alias

-- name: customer_alias_all
SELECT id, into_id, root_id FROM customer_alias

-- name: customer_hide
UPDATE customer SET deleted = :deleted WHERE id = :id

-- name: visit_belong
UPDATE visit SET customer_id = :customer_id, origin_id = :origin_id WHERE id = :id

-- name: request_belong
UPDATE request SET customer_id = :customer_id, origin_id = :origin_id WHERE id = :id

-- name: promise_belong
UPDATE promise SET customer_id = :customer_id, origin_id = :origin_id WHERE id = :id

-- name: task_belong
UPDATE task SET customer_id = :customer_id, origin_id = :origin_id WHERE id = :id

-- name: visit_move
UPDATE visit SET customer_id = :root_id, origin_id = CASE WHEN :root_id = :id THEN NULL ELSE :id END
WHERE origin_id = :id OR (customer_id = :id AND origin_id IS NULL)

-- name: request_move
UPDATE request SET customer_id = :root_id, origin_id = CASE WHEN :root_id = :id THEN NULL ELSE :id END
WHERE origin_id = :id OR (customer_id = :id AND origin_id IS NULL)

-- name: promise_move
UPDATE promise SET customer_id = :root_id, origin_id = CASE WHEN :root_id = :id THEN NULL ELSE :id END
WHERE origin_id = :id OR (customer_id = :id AND origin_id IS NULL)

-- name: task_move
UPDATE task SET customer_id = :root_id, origin_id = CASE WHEN :root_id = :id THEN NULL ELSE :id END
WHERE origin_id = :id OR (customer_id = :id AND origin_id IS NULL)

-- name: customer_same_names
SELECT c.id, c.fold_key, c.region FROM customer c
WHERE c.deleted = 0 AND c.fold_key <> ''
    AND EXISTS (SELECT 1 FROM customer o WHERE o.fold_key = c.fold_key AND o.id <> c.id AND +o.deleted = 0)

-- name: customer_same_contacts
SELECT DISTINCT n.customer_id FROM contact n CROSS JOIN customer c ON c.id = n.customer_id
WHERE n.kind IN ('email', 'phone') AND +c.deleted = 0
    AND EXISTS (SELECT 1 FROM contact o CROSS JOIN customer d ON d.id = o.customer_id
        WHERE o.match_key = n.match_key AND o.kind = n.kind AND o.customer_id <> n.customer_id AND +d.deleted = 0)

-- name: customer_merged_into
SELECT a.id, c.name, o.made_at, p.name, o.hlc
FROM customer_alias a
JOIN customer c ON c.id = a.id
JOIN op o ON o.n = (SELECT m.n FROM op m WHERE m.ent = a.id AND m.kind = 'merge' ORDER BY m.hlc DESC, m.op_id DESC LIMIT 1)
LEFT JOIN person p ON p.id = o.author
WHERE a.root_id = :id AND a.id <> a.root_id
ORDER BY o.hlc DESC

-- name: children_since
SELECT 'visit', v.id FROM visit v JOIN op o ON o.ent = v.id AND o.kind = 'visit'
WHERE v.customer_id = :root_id AND v.origin_id IS NOT :id AND o.hlc > :hlc
UNION ALL
SELECT 'request', r.id FROM request r JOIN op o ON o.ent = r.id AND o.kind = 'request' AND o.field = 'ask'
WHERE r.customer_id = :root_id AND r.origin_id IS NOT :id AND o.hlc > :hlc
UNION ALL
SELECT 'promise', m.id FROM promise m JOIN op o ON o.ent = m.id AND o.kind = 'promise' AND o.field = 'make'
WHERE m.customer_id = :root_id AND m.origin_id IS NOT :id AND o.hlc > :hlc
UNION ALL
SELECT 'task', t.id FROM task t JOIN op o ON o.ent = t.id AND o.kind = 'create'
WHERE t.customer_id = :root_id AND t.origin_id IS NOT :id AND o.hlc > :hlc
